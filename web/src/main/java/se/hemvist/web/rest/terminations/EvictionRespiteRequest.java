package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.eviction.EvictionRespite;

/**
 * A respite with an eviction (anstånd), as it is sent.
 *
 * @param veryStrongReasons whether there are very strong reasons, and the tenant pays for the time; if left out, not
 */
public record EvictionRespiteRequest(
        @NotNull LocalDate on, @NotNull LocalDate until, @Nullable Boolean veryStrongReasons) {

    EvictionRespite read() {
        return new EvictionRespite(
                on, until, Optional.ofNullable(veryStrongReasons).orElse(false));
    }
}
