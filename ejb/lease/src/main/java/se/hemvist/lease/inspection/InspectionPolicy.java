package se.hemvist.lease.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;

/**
 * How soon after the move-in the head tenant inspects the flat. The day of the move-in governs; the routine says
 * «strax efter inflyttningsdagen» (Inflyttning) and gives no number.
 *
 * @param within days after the move-in; the last one counts
 * @param warn   days before the end on which it is warned of
 */
record InspectionPolicy(int within, int warn) {

    static final Effective<InspectionPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new InspectionPolicy(14, 4),
            Source.goteborg("Inflyttning").readAs("A-26"));

    /** What the move-in is followed by; empty where the programme's source asks for no inspection. */
    static Optional<Effective<InspectionPolicy>> atMoveIn(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.of(HOUSING_FIRST);
            case TRIAL, TRAINING -> Optional.empty();
        };
    }

    /** Within how many days a municipality inspects; the warning stays four days before the last one, at the move-in at the earliest. */
    @ApplicationScoped
    static class InspectionTime extends SettableRule<InspectionPolicy> {

        InspectionTime() {
            super(
                    days("move-in-inspection-days", "T-20"),
                    HOUSING_FIRST,
                    InspectionPolicy::within,
                    InspectionPolicy::lasting);
        }
    }

    private InspectionPolicy lasting(int days) {
        return new InspectionPolicy(days, Math.min(warn, days));
    }

    Span watch(LocalDate movedInOn) {
        LocalDate due = movedInOn.plusDays(within);
        return new Span(due.minusDays(warn), Optional.empty(), due);
    }
}
