package se.hemvist.lease.monthlyrent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rent owed for a month, or for the part of it that the lease covers.
 *
 * <p>Of a month in part, the first or the last, so many days of rent are owed as the lease has days in it, each as much of
 * the month's rent as a day is of that month (our reading: the Act says when such a rent is due, JB 12:20, not how much it
 * is). Nobody pays for a lease that is not there: the first rent is due on the day of the signing at the earliest.
 */
record OwedRent(YearMonth month, RentDays days, BigDecimal kronor) {

    /** What has fallen due by the end of the day, the earliest first. */
    static List<OwedRent> of(RentTerms terms, LocalDate through) {
        return Stream.iterate(YearMonth.from(terms.start()), month -> month.plusMonths(1))
                .takeWhile(month -> isOwed(month, terms))
                .map(month -> of(month, terms))
                .takeWhile(owed -> !owed.days().due().isAfter(through))
                .toList();
    }

    private static boolean isOwed(YearMonth month, RentTerms terms) {
        return terms.lastDay()
                .map(last -> !month.atDay(1).isAfter(last) && !terms.start().isAfter(last))
                .orElse(true);
    }

    private static OwedRent of(YearMonth month, RentTerms terms) {
        LocalDate begin = later(month.atDay(1), terms.start());
        LocalDate last = terms.lastDay()
                .filter(end -> end.isBefore(month.atEndOfMonth()))
                .orElse(month.atEndOfMonth());
        RentDays days = RentPolicy.of(begin);
        return new OwedRent(
                month,
                RentPolicy.DWELLINGS
                        .on(begin)
                        .rule()
                        .from(later(days.due(), terms.signedOn()), later(days.inTimeUntil(), terms.signedOn())),
                part(
                        terms.monthlyRent(month).kronor(),
                        ChronoUnit.DAYS.between(begin, last) + 1,
                        month.lengthOfMonth()));
    }

    private static BigDecimal part(BigDecimal rent, long days, int ofDays) {
        return rent.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(ofDays), 2, RoundingMode.HALF_UP);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(Comparator.naturalOrder()).orElseThrow();
    }
}
