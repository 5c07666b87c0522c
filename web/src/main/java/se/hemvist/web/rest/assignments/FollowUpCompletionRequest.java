package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.FollowUpCompletion;
import se.hemvist.followup.template.Rating;

/** Answers that the month's follow-up lacked, or that could not be read, as they are sent. */
public record FollowUpCompletionRequest(
        @NotNull LocalDate on,
        @Nullable Map<@NotNull Goal, @NotNull Rating> ratings,
        @Nullable @Size(max = 100) Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 2000) String> answers) {

    FollowUpCompletion read() {
        return new FollowUpCompletion(
                on,
                Optional.ofNullable(ratings).orElseGet(Map::of),
                Optional.ofNullable(answers).orElseGet(Map::of));
    }

    /** The day only; the answers are about a person. */
    @Override
    public String toString() {
        return "FollowUpCompletionRequest[" + on + "]";
    }
}
