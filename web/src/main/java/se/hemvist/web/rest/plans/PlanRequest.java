package se.hemvist.web.rest.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.plan.NewPlan;
import se.hemvist.followup.plan.PlanParty;

/**
 * A version of a plan, as it is sent.
 *
 * @param parties who took part
 * @param reason  why the person did not; left out otherwise
 */
public record PlanRequest(
        @NotNull LocalDate drawnUpOn,
        @NotEmpty Set<@NotNull PlanParty> parties,
        @Nullable @Size(max = 1000) String reason,
        @NotNull @Valid PlanContent content) {

    NewPlan read() {
        return new NewPlan(drawnUpOn, new NewPlan.Presence(parties, Optional.ofNullable(reason)), content.read());
    }

    /** When; the rest is about a person. */
    @Override
    public String toString() {
        return "PlanRequest[" + drawnUpOn + "]";
    }
}
