package se.hemvist.web.rest.handback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That the head tenant's own notice was given on another day than was recorded, as it is sent.
 *
 * @param on the right day
 */
public record HeadLeaseNoticeCorrectionRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    /** When; the reason is about people. */
    @Override
    public String toString() {
        return "HeadLeaseNoticeCorrectionRequest[" + on + "]";
    }
}
