package se.hemvist.lease.qualifying;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.absence.AwayDays;

/**
 * From which day a sublease can become the tenant's own lease (T-29). The first day of the lease governs, or that of the
 * move-in if it is later. The time is counted from it to the day of the same number, or the last one of a month
 * without it; being no time that an act sets, it does not move on from a holiday. A fault does not begin it anew.
 *
 * @param goodConduct how long the tenant must have shown good conduct (god hyressed)
 * @param absenceOver how many days in a row an absence must exceed for all of it to be deducted; none where no absence is
 * @param warn        how long before the day it is warned of
 */
public record TransferPolicy(Period goodConduct, Optional<Integer> absenceOver, Period warn) {

    private static final Effective<TransferPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new TransferPolicy(Period.ofMonths(18), Optional.of(30), Period.ofDays(60)),
            Source.goteborg("Överlåtelse av hyreskontrakt")
                    .readAs("A-33")
                    .readAs("A-34")
                    .readAs("A-59"));

    private static final Effective<TransferPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new TransferPolicy(Period.ofYears(1), Optional.empty(), Period.ofDays(60)),
            Source.stockholm("Försökslägenhet").readAs("A-03"));

    static Effective<TransferPolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /**
     * The day and how it comes to be. Absences that touch are one, and days in two count once; what is before the start
     * does not count. An absence is deducted whole if it begins before the day as those before it have moved it, so that
     * one in the days made up moves it on; one that begins on the day or later changes nothing.
     *
     * @param absences in any order; they may overlap
     * @param asOf     by the end of which an absence that goes on has lasted; the day moves on with it
     */
    public QualifyingDay qualifyingDay(LocalDate start, Collection<AwayDays> absences, LocalDate asOf) {
        LocalDate base = start.plus(goodConduct);
        LocalDate day = base;
        List<Stretch> stretches = new ArrayList<>();
        for (DateRange away : inRow(start, absences, asOf)) {
            Stretch stretch = new Stretch(away, judge(away, day));
            stretches.add(stretch);
            day = day.plusDays(stretch.deducted());
        }
        return new QualifyingDay(start, base, stretches, day);
    }

    private static List<DateRange> inRow(LocalDate start, Collection<AwayDays> absences, LocalDate asOf) {
        return DateRange.disjoint(absences.stream()
                .map(absence -> absence.by(asOf).from(start))
                .filter(away -> !away.isEmpty())
                .toList());
    }

    private Stretch.Counted judge(DateRange away, LocalDate day) {
        if (absenceOver.isEmpty()) {
            return Stretch.Counted.NOT_IN_PROGRAMME;
        }
        if (!away.start().isBefore(day)) {
            return Stretch.Counted.AFTER_DAY;
        }
        return away.days() > absenceOver.get() ? Stretch.Counted.DEDUCTED : Stretch.Counted.TOO_SHORT;
    }

    /** When the day is told of before it comes. */
    public Span watch(LocalDate qualifyingDay) {
        return Span.of(qualifyingDay.minus(warn), qualifyingDay);
    }

    /** The version that a tenancy counts by. */
    public static Version<TransferPolicy> governing(Programme programme, LocalDate start) {
        return of(programme).on(start);
    }
}
