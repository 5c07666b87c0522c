package se.hemvist.lease.rectification;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How long is watched after a notice whether anything more happens, before its case is over. The day of the sending
 * governs, or that of the contact with the tenant if it is later; on the day reached it is over.
 */
public record ObservationPolicy(Period length) {

    private static final Effective<ObservationPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new ObservationPolicy(Period.ofMonths(3)),
            Source.goteborg("Störningar och misskötsel"));

    /** What the programme waits; nothing where a disturbance that was dealt with is over at once. */
    public static Optional<Effective<ObservationPolicy>> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.of(HOUSING_FIRST);
            case TRIAL, TRAINING -> Optional.empty();
        };
    }

    /** The day on which nothing more is waited for. */
    public LocalDate end(LocalDate watchedFrom) {
        return watchedFrom.plus(length);
    }
}
