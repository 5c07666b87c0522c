package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a stay does without a waiver of security of tenure, as it is sent. */
public record NoWaiverRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "NoWaiverRequest[" + on + "]";
    }
}
