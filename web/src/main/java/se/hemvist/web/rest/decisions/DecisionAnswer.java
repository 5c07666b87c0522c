package se.hemvist.web.rest.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionDocument;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.DecisionView;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.web.rest.page.Link;

/** A decision (beslut) as its document has it, and what has become of it. */
public record DecisionAnswer(
        What decision,
        Paper document,
        Appeal appeal,
        List<Step> steps,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What was decided. */
    public record What(
            UUID id,
            UUID caseId,
            DecisionKind kind,
            DecisionResult result,
            LocalDate decidedOn,
            @Nullable LocalDate validTo) {

        static What of(DecisionDocument document) {
            DecisionView view = document.decision();
            return new What(
                    view.id().value(),
                    document.caseId().value(),
                    view.kind(),
                    view.result(),
                    view.runs().decidedOn(),
                    view.runs().validTo().orElse(null));
        }
    }

    /**
     * What stands in it.
     *
     * @param legalGround the act with its chapter and paragraph
     * @param ownView     how the person sees it
     */
    public record Paper(
            String legalGround,
            String delegate,
            @Nullable String delegation,
            String reasons,
            String externalNumber,
            @Nullable Communication communication,
            @Nullable String ownView,
            NewDecision.@Nullable BasisOfLiving basisOfLiving,
            boolean appealNotice) {

        static Paper of(DecisionDocument.Written written) {
            NewDecision.Particulars said = written.particulars();
            return new Paper(
                    written.ground().act() + " " + written.ground().paragraph(),
                    written.made().delegate(),
                    said.delegation().orElse(null),
                    written.made().reasons(),
                    written.made().externalNumber(),
                    said.hearing().map(Communication::of).orElse(null),
                    said.ownView().orElse(null),
                    said.basisOfLiving().orElse(null),
                    said.appealNotice());
        }

        /** By what the person lives; the rest is about a person. */
        @Override
        public String toString() {
            return "Paper[" + legalGround + ", " + basisOfLiving + "]";
        }
    }

    /** What the person was told and answered, or the exception. */
    public record Communication(
            @Nullable LocalDate communicatedOn,
            @Nullable String answer,
            Hearing.@Nullable Exemption exception,
            @Nullable String ground) {

        static Communication of(Hearing hearing) {
            return new Communication(hearing.communicatedOn(), hearing.answer(), hearing.exception(), hearing.ground());
        }

        /** When, or by which exception; the words are the person's. */
        @Override
        public String toString() {
            return "Communication[" + communicatedOn + ", " + exception + "]";
        }
    }

    /** When the person got it, and the last day on which an appeal comes in time. */
    public record Appeal(@Nullable LocalDate servedOn, @Nullable LocalDate lastDayToAppeal) {}

    /** A step on the way to carrying it out. */
    public record Step(
            ExecutionStep.What what, LocalDate on, ExecutionStep.@Nullable Reason reason, @Nullable String words) {

        static Step of(ExecutionStep step) {
            return new Step(step.what(), step.on(), step.reason(), step.words());
        }

        /** What and when; the words are about a person. */
        @Override
        public String toString() {
            return "Step[" + what + ", " + on + "]";
        }
    }

    static DecisionAnswer of(DecisionDocument document, UriInfo uri) {
        return new DecisionAnswer(
                What.of(document),
                Paper.of(document.written()),
                new Appeal(
                        document.decision().after().servedOn().orElse(null),
                        document.lastDayToAppeal().orElse(null)),
                document.steps().stream().map(Step::of).toList(),
                Link.self(uri));
    }
}
