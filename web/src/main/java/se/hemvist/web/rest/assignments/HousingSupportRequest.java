package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.ownhome.HandOver;

/**
 * That housing support has taken over, as it is sent.
 *
 * @param plan how it was done step by step
 */
public record HousingSupportRequest(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String plan) {

    HandOver read() {
        return new HandOver(on, plan);
    }

    /** When; the plan is about a person. */
    @Override
    public String toString() {
        return "HousingSupportRequest[" + on + "]";
    }
}
