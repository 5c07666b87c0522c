package se.hemvist.web.rest.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.transfer.Findings;

/**
 * That the conditions of a transfer are met, as it is sent.
 *
 * @param rentPaid    whether the tenant has paid the rent independently
 * @param undisturbed whether neighbours were left undisturbed
 * @param reason      what that rests on
 * @param departure   why that is so though what is on record speaks against it; needed where it does
 */
public record FindingsRequest(
        @NotNull LocalDate on,
        @NotNull Boolean rentPaid,
        @NotNull Boolean undisturbed,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable @Size(max = 4000) String departure) {

    Findings read() {
        return new Findings(on, rentPaid, undisturbed, reason, Optional.ofNullable(departure));
    }

    /** What was found; the words are about a person. */
    @Override
    public String toString() {
        return "FindingsRequest[" + on + ", " + rentPaid + ", " + undisturbed + "]";
    }
}
