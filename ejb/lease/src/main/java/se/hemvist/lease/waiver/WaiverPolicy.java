package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How long a waiver of security of tenure (avstående från besittningsskydd) holds, and when its end is warned of. Signed
 * with the lease it runs from its first day, which governs. Drawn up later it is asked for only if the stay is to go
 * on after one year, runs from the day on which it is signed, and holds as long as it says; if it says nothing,
 * through the four years from the move-in within which the rent tribunal usually approves one (C-14).
 *
 * @param length    how long; it holds through the day of the same number, or the last one of a month without it
 * @param warn      how long before the end it is first warned of
 * @param warnAgain how long before the end it is warned of again
 */
record WaiverPolicy(Period length, Period warn, Period warnAgain) {

    static final Effective<WaiverPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new WaiverPolicy(Period.ofYears(2), Period.ofMonths(6), Period.ofMonths(3)),
            Source.goteborg("Kontraktsskrivning").readAs("A-25").readAs("A-61"));

    private static final Effective<WaiverPolicy> LATER = Effective.since(
            LocalDate.of(2002, 1, 1),
            new WaiverPolicy(Period.ofYears(4), Period.ofMonths(6), Period.ofMonths(3)),
            Source.stockholm("Pappersexercis").readAs("A-12").readAs("A-61"));

    static Effective<WaiverPolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> LATER;
        };
    }

    /** What a waiver at the signing follows; empty where the programme asks for it later, if at all. */
    static Optional<Effective<WaiverPolicy>> atSigning(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.of(HOUSING_FIRST);
            case TRIAL, TRAINING -> Optional.empty();
        };
    }

    /** The last day on which a waiver holds whose time counts from the given day. */
    LocalDate lastDay(LocalDate from) {
        return from.plus(length);
    }

    Span watch(LocalDate lastDay) {
        return new Span(lastDay.minus(warn), Optional.of(lastDay.minus(warnAgain)), lastDay);
    }
}
