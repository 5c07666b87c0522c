package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentDays;

/**
 * The right days of an assignment, as they are sent; those that are left out stay.
 *
 * @param acceptedOn    the day on which the provider took it on
 * @param on            the first day of phase 1
 * @param plannedMoveIn the day on which the participant was to move in
 * @param reason        what was wrong
 */
public record AssignmentDaysRequest(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate on,
        @Nullable LocalDate plannedMoveIn,
        @NotBlank @Size(max = 1000) String reason) {

    AssignmentDays read() {
        return new AssignmentDays(
                Optional.ofNullable(acceptedOn), Optional.ofNullable(on), Optional.ofNullable(plannedMoveIn));
    }

    /** The days; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "AssignmentDaysRequest[" + acceptedOn + ", " + on + ", " + plannedMoveIn + "]";
    }
}
