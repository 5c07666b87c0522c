package se.hemvist.web.rest.stays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.checkpoint.TrialDecision;

/**
 * A decision on a trial that has come to its stop, as it is sent and told.
 *
 * @param by       who decided it
 * @param reviewOn when it is looked at again, if it goes on
 */
public record TrialDecisionRequest(
        @NotNull LocalDate on,
        @NotNull TrialDecision.Kind kind,
        @NotBlank @Size(max = 200) String by,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable LocalDate reviewOn) {

    TrialDecision read() {
        return new TrialDecision(on, kind, by, reason, reviewOn);
    }

    static TrialDecisionRequest of(TrialDecision decision) {
        return new TrialDecisionRequest(
                decision.on(), decision.kind(), decision.by(), decision.reason(), decision.reviewOn());
    }

    /** What and when; the reason is about a person. */
    @Override
    public String toString() {
        return "TrialDecisionRequest[" + on + ", " + kind + "]";
    }
}
