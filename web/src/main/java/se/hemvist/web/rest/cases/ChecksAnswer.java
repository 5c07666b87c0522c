package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.CheckView;
import se.hemvist.web.rest.page.Link;

/** The questions to companies in a case, with the answers so far. */
public record ChecksAnswer(List<Check> checks, @JsonProperty("_links") Map<String, Link> links) {

    /** One company's. */
    public record Check(
            UUID companyId,
            LocalDate askedOn,
            CheckAnswer.@Nullable Result result,
            @Nullable LocalDate answeredOn,
            @Nullable String note) {

        static Check of(CheckView view) {
            return new Check(
                    view.company().value(),
                    view.askedOn(),
                    view.answer().map(CheckAnswer::result).orElse(null),
                    view.answer().map(CheckAnswer::on).orElse(null),
                    view.answer().flatMap(CheckAnswer::note).orElse(null));
        }

        /** Nothing of what is known about the person. */
        @Override
        public String toString() {
            return "Check[" + companyId + "]";
        }
    }

    static ChecksAnswer of(List<CheckView> checks, UriInfo uri) {
        return new ChecksAnswer(checks.stream().map(Check::of).toList(), Link.self(uri));
    }
}
