package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.termination.TribunalDecision;

/**
 * What the rent tribunal decided, as it is sent.
 *
 * @param ends         whether the lease ends, or is prolonged
 * @param respiteUntil the last day of the respite, if one was given
 */
public record TribunalDecisionRequest(@NotNull LocalDate on, @NotNull Boolean ends, @Nullable LocalDate respiteUntil) {

    TribunalDecision read() {
        return new TribunalDecision(on, ends, respiteUntil);
    }
}
