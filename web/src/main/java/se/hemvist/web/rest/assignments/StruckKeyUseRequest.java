package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which use of the spare key is struck, and why, as it is sent.
 *
 * @param offeredOn the day on which the key was offered
 * @param number    of the use, in the order in which they were recorded
 */
public record StruckKeyUseRequest(
        @NotNull LocalDate offeredOn, @NotNull Integer number, @NotBlank @Size(max = 1000) String reason) {

    /** Which; the words are about a person. */
    @Override
    public String toString() {
        return "StruckKeyUseRequest[" + offeredOn + ", " + number + "]";
    }
}
