package se.hemvist.web.rest.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.intake.unexecuted.Quarter;
import se.hemvist.intake.unexecuted.UnexecutedDecision;
import se.hemvist.web.rest.page.Link;

/** The decisions of a quarter that are not carried out in time (ej verkställda beslut), one by one. */
public record UnexecutedDecisionsAnswer(
        String quarter, List<Item> decisions, @JsonProperty("_links") Map<String, Link> links) {

    /** One of them. */
    public record Item(
            String caseNumber, DecisionKind kind, LocalDate decidedOn, Waiting waiting, @Nullable Explanation reason) {

        static Item of(UnexecutedDecision decision) {
            return new Item(
                    decision.number().value(),
                    decision.kind(),
                    decision.decidedOn(),
                    Waiting.of(decision.waiting()),
                    decision.why().map(Explanation::of).orElse(null));
        }

        /** Which and since when; the reason is about a person. */
        @Override
        public String toString() {
            return "Item[" + caseNumber + ", " + kind + ", " + decidedOn + "]";
        }
    }

    /**
     * How it waits.
     *
     * @param waitsSince     the decision's day, or that of the break
     * @param reportedFromOn the day after the last one on which it would have been in time
     * @param endedOn        the day on which it was carried out, or closed otherwise
     */
    public record Waiting(
            LocalDate waitsSince,
            boolean interrupted,
            LocalDate reportedFromOn,
            long days,
            @Nullable LocalDate endedOn,
            @Nullable Boolean carriedOut) {

        static Waiting of(UnexecutedDecision.Waiting waiting) {
            return new Waiting(
                    waiting.since(),
                    waiting.interrupted(),
                    waiting.lastDay().plusDays(1),
                    waiting.days(),
                    waiting.ending().map(UnexecutedDecision.Ending::on).orElse(null),
                    waiting.ending().map(UnexecutedDecision.Ending::carriedOut).orElse(null));
        }
    }

    /** What was told last of why it waits. */
    public record Explanation(LocalDate on, ExecutionStep.Reason kind, String words) {

        static Explanation of(UnexecutedDecision.Explanation why) {
            return new Explanation(why.on(), why.reason(), why.words());
        }

        /** When and of which sort; the words are about a person. */
        @Override
        public String toString() {
            return "Explanation[" + on + ", " + kind + "]";
        }
    }

    static UnexecutedDecisionsAnswer of(Quarter quarter, List<UnexecutedDecision> all, Map<String, Link> links) {
        return new UnexecutedDecisionsAnswer(
                quarter.toString(), all.stream().map(Item::of).toList(), links);
    }
}
