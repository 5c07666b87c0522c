package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What a flat costs that stands empty: the rent runs from the day on which the flat can be had, whoever pays it (dubbla
 * hyror), to the day on which it is signed for, or to which it is counted.
 *
 * @param rentFrom    the day on which the rent begins
 * @param until       the first day that is not counted
 * @param monthlyRent of which a day is as large a part as it is of its month
 */
public record EmptyFlat(LocalDate rentFrom, LocalDate until, Money monthlyRent) {

    private static final int DECIMALS = 2;

    /** None, if it is signed for before the rent begins. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(rentFrom, until));
    }

    /** The rent of these days. */
    public Money rent() {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = rentFrom; day.isBefore(until); ) {
            LocalDate next = earlier(YearMonth.from(day).plusMonths(1).atDay(1), until);
            sum = sum.add(partOfMonth(day, next));
            day = next;
        }
        return new Money(sum);
    }

    private BigDecimal partOfMonth(LocalDate from, LocalDate next) {
        return monthlyRent
                .kronor()
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, next)))
                .divide(BigDecimal.valueOf(from.lengthOfMonth()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
