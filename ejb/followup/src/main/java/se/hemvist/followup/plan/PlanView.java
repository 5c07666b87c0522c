package se.hemvist.followup.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a plan as readers see it.
 *
 * @param agreedOn once it was agreed on
 * @param reason   why it is void, if it is
 */
public record PlanView(Head head, NewPlan drawn, Optional<LocalDate> agreedOn, Optional<String> reason) {

    /** Which one, and where it stands. */
    public record Head(PlanId id, PlanKind kind, int number, PlanState state) {}

    /** Which one; the rest is about a person. */
    @Override
    public String toString() {
        return "PlanView[" + head + "]";
    }
}
