package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.equipment.GrantPayment;

/**
 * That a grant is paid, as it is sent.
 *
 * @param consultedOn when the support staff were consulted on how
 */
public record GrantPaymentRequest(@NotNull LocalDate on, @Nullable LocalDate consultedOn) {

    GrantPayment read() {
        return new GrantPayment(on, Optional.ofNullable(consultedOn));
    }
}
