package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.FollowUpRecord;
import se.hemvist.followup.template.Rating;

/**
 * The month's follow-up (månadsuppföljning), as it is sent.
 *
 * @param answers what else the template asks, by the code of the question
 */
public record FollowUpRequest(
        @NotNull YearMonth month,
        @NotNull LocalDate sentOn,
        @NotBlank @Size(max = 50) String templateVersion,
        @NotBlank @Size(max = 20_000) String text,
        @NotNull Map<@NotNull Goal, @NotNull Rating> ratings,
        @Nullable @Size(max = 100) Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 2000) String> answers) {

    static FollowUpRequest of(YearMonth month, FollowUpRecord sent) {
        return new FollowUpRequest(
                month,
                sent.sentOn(),
                sent.templateVersion(),
                sent.text(),
                sent.ratings(),
                sent.templateAnswers().isEmpty() ? null : sent.templateAnswers());
    }

    FollowUpRecord read() {
        return new FollowUpRecord(
                sentOn,
                templateVersion,
                text,
                ratings,
                Optional.ofNullable(answers).orElseGet(Map::of));
    }

    /** The month only; the text is about a person. */
    @Override
    public String toString() {
        return "FollowUpRequest[" + month + "]";
    }
}
