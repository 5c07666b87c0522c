package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.dispute.TribunalDecision;

/**
 * What the rent tribunal decided, as it is sent.
 *
 * @param ends          whether the lease ends, or is prolonged
 * @param respiteUntil  the last day of the respite, if one was given
 * @param respiteAgreed whether the landlord agreed to it; if left out, not
 */
public record TribunalDecisionRequest(
        @NotNull LocalDate on,
        @NotNull Boolean ends,
        @Nullable LocalDate respiteUntil,
        @Nullable Boolean respiteAgreed) {

    /** What it says. */
    public TribunalDecision read() {
        return new TribunalDecision(
                on, ends, respiteUntil, Optional.ofNullable(respiteAgreed).orElse(false));
    }
}
