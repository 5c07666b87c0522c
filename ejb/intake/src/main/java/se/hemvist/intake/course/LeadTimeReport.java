package se.hemvist.intake.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import se.hemvist.intake.course.LeadTime.StepTime;
import se.hemvist.intake.vacancy.EmptyFlat;
import se.hemvist.intake.vacancy.Money;

/**
 * How fast the mediations of a year have gone: those that were begun in it.
 *
 * @param countedOn the day on which it is asked
 * @param steps     of all of them, whatever came of them
 * @param signed    from the inquiry to the contract
 * @param empty     of the flats that were signed for
 */
public record LeadTimeReport(Year year, LocalDate countedOn, List<StepFigures> steps, Figures signed, Empty empty) {

    public LeadTimeReport {
        steps = List.copyOf(steps);
    }

    /** How long one step took. */
    public record StepFigures(MediationStep step, Figures figures) {}

    /**
     * Of some stretches.
     *
     * @param averageCalendarDays to a tenth; 0 of none
     * @param averageWorkingDays  to a tenth; 0 of none
     */
    public record Figures(
            int count, BigDecimal averageCalendarDays, BigDecimal averageWorkingDays, long longestWorkingDays) {

        static Figures of(Collection<Stretch> stretches) {
            return new Figures(
                    stretches.size(),
                    average(stretches, Stretch::calendarDays),
                    average(stretches, Stretch::workingDays),
                    stretches.stream().mapToLong(Stretch::workingDays).max().orElse(0));
        }

        private static BigDecimal average(Collection<Stretch> stretches, ToLongFunction<Stretch> days) {
            double mean = stretches.stream().mapToLong(days).average().orElse(0);
            return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
        }
    }

    /** From the day on which a flat could be had to the contract: in all, and the rent of these days. */
    public record Empty(int flats, long days, Money rent) {

        static Empty of(Collection<EmptyFlat> flats) {
            BigDecimal rent = flats.stream().map(flat -> flat.rent().kronor()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Empty(
                    flats.size(), flats.stream().mapToLong(EmptyFlat::days).sum(), new Money(rent));
        }
    }

    static LeadTimeReport of(Year year, LocalDate countedOn, List<LeadTime> times) {
        List<LeadTime> signed =
                times.stream().filter(time -> time.head().signed()).toList();
        return new LeadTimeReport(
                year,
                countedOn,
                Arrays.stream(MediationStep.values())
                        .map(step -> new StepFigures(step, Figures.of(took(times, step))))
                        .toList(),
                Figures.of(signed.stream().map(LeadTime::whole).toList()),
                Empty.of(signed.stream().map(LeadTime::flat).toList()));
    }

    private static List<Stretch> took(List<LeadTime> times, MediationStep step) {
        return times.stream()
                .flatMap(time -> time.steps().stream())
                .filter(taken -> taken.step() == step)
                .map(StepTime::took)
                .toList();
    }
}
