package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.eviction.EvictionOrder;

/**
 * An order of eviction (avhysning), as it is sent.
 *
 * @param heardOn  when the tenant was heard
 * @param papersOn when the Enforcement Authority had all papers; the day of the order if left out
 */
public record EvictionOrderRequest(@NotNull LocalDate on, @NotNull LocalDate heardOn, @Nullable LocalDate papersOn) {

    EvictionOrder read() {
        return new EvictionOrder(on, heardOn, papersOn);
    }
}
