package se.hemvist.lease.inspection;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How soon after the move-in the head tenant inspects the flat. The day of the move-in governs; the routine says
 * «strax efter inflyttningsdagen» (Inflyttning) and gives no number.
 *
 * @param within how long after the move-in; the last day counts
 * @param warn   how long before the end it is warned of
 */
record InspectionPolicy(Period within, Period warn) {

    static final Effective<InspectionPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new InspectionPolicy(Period.ofDays(14), Period.ofDays(4)),
            Source.goteborg("Inflyttning").readAs("A-26"));

    /** What the move-in is followed by; empty where the programme's source asks for no inspection. */
    static Optional<Effective<InspectionPolicy>> atMoveIn(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.of(HOUSING_FIRST);
            case TRIAL, TRAINING -> Optional.empty();
        };
    }

    Span watch(LocalDate movedInOn) {
        LocalDate due = movedInOn.plus(within);
        return new Span(due.minus(warn), Optional.empty(), due);
    }
}
