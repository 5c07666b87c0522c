package se.hemvist.web.rest.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.plan.PlanKind;
import se.hemvist.followup.plan.PlanState;
import se.hemvist.followup.plan.PlanView;

/**
 * A version of a plan in a list.
 *
 * @param agreedOn left out before it is agreed on
 */
public record PlanRowAnswer(
        UUID id, PlanKind kind, int number, PlanState state, LocalDate drawnUpOn, @Nullable LocalDate agreedOn) {

    static PlanRowAnswer of(PlanView view) {
        return new PlanRowAnswer(
                view.head().id().value(),
                view.head().kind(),
                view.head().number(),
                view.head().state(),
                view.drawn().drawnUpOn(),
                view.agreedOn().orElse(null));
    }
}
