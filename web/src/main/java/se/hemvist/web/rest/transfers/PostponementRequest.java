package se.hemvist.web.rest.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.transfer.Postponement;

/**
 * That a transfer is not possible yet, as it is sent.
 *
 * @param reviewOn when it is looked into again; half a year on if left out
 */
public record PostponementRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 4000) String reason, @Nullable LocalDate reviewOn) {

    Postponement read() {
        return new Postponement(on, reason, Optional.ofNullable(reviewOn));
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "PostponementRequest[" + on + ", " + reviewOn + "]";
    }
}
