package se.hemvist.intake.delay;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.StatutoryTime;

/**
 * C-24: when a person may ask in writing for a decision, and how soon that is answered: by the decision, or by turning the
 * request down in one of its own. The day on which the application came governs. Where a company rules on the application
 * the Act does not hold.
 *
 * @param after       how long after the application one may ask
 * @param answeredIn  how soon it is answered
 * @param warnedAhead how long before that it is warned of
 */
record DelayPolicy(Period after, Period answeredIn, Period warnedAhead) {

    private static final Effective<DelayPolicy> SOCIAL_SERVICES = Effective.since(
            LocalDate.of(2018, 7, 1),
            new DelayPolicy(Period.ofMonths(6), Period.ofWeeks(4), Period.ofWeeks(1)),
            Source.law("FL 12 §").readAs("A-61"));

    /** What holds for the programme; empty where no authority decides on the application. */
    static Optional<Effective<DelayPolicy>> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.of(SOCIAL_SERVICES);
            case TRIAL, TRAINING -> Optional.empty();
        };
    }

    /** The first day on which one may ask: six months have passed. */
    LocalDate firstDay(LocalDate receivedOn) {
        return StatutoryTime.plus(receivedOn, after).plusDays(1);
    }

    Span watch(LocalDate askedOn) {
        LocalDate due = StatutoryTime.plus(askedOn, answeredIn);
        return Span.of(due.minus(warnedAhead), due);
    }
}
