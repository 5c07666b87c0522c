package se.hemvist.ear.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How a city is played. The same play gives the same city.
 *
 * @param from       the first day that is lived with all the others, not before the house's today
 * @param newPerYear how many come in a year; more than usual lets a city that begins empty fill sooner
 * @param intake     how often something happens beside the way to a home
 */
public record Play(long seed, LocalDate from, int newPerYear, IntakeRates intake) {

    /** Begins on a Monday, as soon after the day as those can have moved in before who live in the city already. */
    static Play after(LocalDate today, CityPlan plan, long seed, int newPerYear) {
        LocalDate soonest = today.plusMonths(plan.monthsBefore());
        return new Play(seed, soonest.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), newPerYear, IntakeRates.INVENTED);
    }

    /** The same, but that so much happens beside the way. */
    Play with(IntakeRates rates) {
        return new Play(seed, from, newPerYear, rates);
    }

    @Override
    public String toString() {
        return "seed %d, from %s, %d new a year".formatted(seed, from, newPerYear);
    }
}
