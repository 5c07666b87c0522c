package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.AnswerView;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.CheckChange;
import se.hemvist.intake.matching.CheckView;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.web.rest.page.Link;

/** The questions to companies in a case, with the answers so far. */
public record ChecksAnswer(List<Check> checks, @JsonProperty("_links") Map<String, Link> links) {

    /** One company's, with what it answered before. */
    public record Check(UUID companyId, LocalDate askedOn, @JsonUnwrapped Stand stand, List<Change> changes) {

        static Check of(CheckView view) {
            return new Check(
                    view.company().value(),
                    view.askedOn(),
                    Stand.of(view.answer()),
                    view.changes().stream().map(Change::of).toList());
        }
    }

    /** What it answers now, if it has answered. */
    public record Stand(
            CheckAnswer.@Nullable Result result,
            @Nullable LocalDate answeredOn,
            @Nullable String note,
            @Nullable BigDecimal amount,
            @Nullable LocalDate settledOn) {

        static Stand of(Optional<AnswerView> view) {
            Optional<CheckAnswer> answer = view.map(AnswerView::answer);
            return new Stand(
                    answer.map(CheckAnswer::result).orElse(null),
                    answer.map(CheckAnswer::on).orElse(null),
                    answer.flatMap(CheckAnswer::note).orElse(null),
                    answer.flatMap(CheckAnswer::amount).map(Money::kronor).orElse(null),
                    view.flatMap(AnswerView::settledOn).orElse(null));
        }

        /** Nothing of what is known about the person. */
        @Override
        public String toString() {
            return "Stand[" + answeredOn + "]";
        }
    }

    /** What it answered before. */
    public record Given(
            CheckAnswer.Result result,
            LocalDate answeredOn,
            @Nullable String note,
            @Nullable BigDecimal amount,
            @Nullable LocalDate settledOn) {

        static Given of(AnswerView view) {
            return new Given(
                    view.answer().result(),
                    view.answer().on(),
                    view.answer().note().orElse(null),
                    view.answer().amount().map(Money::kronor).orElse(null),
                    view.settledOn().orElse(null));
        }

        /** Nothing of what is known about the person. */
        @Override
        public String toString() {
            return "Given[" + answeredOn + "]";
        }
    }

    /** That it no longer answers so. */
    public record Change(CheckChange.How how, LocalDate on, String by, @Nullable String reason, Given before) {

        static Change of(CheckChange change) {
            return new Change(
                    change.how(), change.on(), change.by(), change.reason().orElse(null), Given.of(change.before()));
        }

        /** Nothing of what is known about the person. */
        @Override
        public String toString() {
            return "Change[" + on + "]";
        }
    }

    static ChecksAnswer of(List<CheckView> checks, UriInfo uri) {
        return new ChecksAnswer(checks.stream().map(Check::of).toList(), Link.self(uri));
    }
}
