package se.hemvist.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The days on which the city works: Monday to Friday without the public holidays (allmän helgdag) of lag 1989:253, as
 * they have been since 2005, and without Midsummer Eve, Christmas Eve and New Year's Eve (lag 1930:173, 2 §).
 */
public final class WorkingDays {

    private static final Set<MonthDay> SAME_DATE_EVERY_YEAR = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /** Good Friday, Easter Monday and Ascension Day, in days from Easter Day; Easter and Whitsun are Sundays. */
    private static final Set<Integer> FROM_EASTER = Set.of(-2, 1, 39);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day)
                && !SAME_DATE_EVERY_YEAR.contains(MonthDay.from(day))
                && !FROM_EASTER.contains(
                        day.getDayOfYear() - easter(day.getYear()).getDayOfYear())
                && !isMidsummerEve(day);
    }

    /**
     * Whether the day is a weekday (vardag) as people used to count: Saturday is one, too, unless it is a public holiday or
     * one of the three eves. For what the law asks of somebody who must have the later day where the word can be read
     * either way.
     */
    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? !SAME_DATE_EVERY_YEAR.contains(MonthDay.from(day)) && !isMidsummerDay(day) && !isAllSaintsDay(day)
                : isWorkingDay(day);
    }

    /** The last {@linkplain #isWeekday weekday} before the given day. */
    public static LocalDate weekdayBefore(LocalDate day) {
        LocalDate found = day.minusDays(1);
        while (!isWeekday(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The given day if it is a working day, else the first one after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The given day if it is a working day, else the last one before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /**
     * The n-th working day after the given day, which is itself not counted.
     *
     * @throws IllegalArgumentException if {@code workingDays} is less than one
     */
    public static LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("the first working day after a day is number 1, not " + workingDays);
        }
        LocalDate found = day;
        for (int counted = 0; counted < workingDays; counted++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /**
     * The n-th working day of the month.
     *
     * @throws IllegalArgumentException if the month has not so many, or {@code n} is less than one
     */
    public static LocalDate nthOf(YearMonth month, int n) {
        LocalDate found = after(month.atDay(1).minusDays(1), n);
        if (!YearMonth.from(found).equals(month)) {
            throw new IllegalArgumentException("%s has not %d working days".formatted(month, n));
        }
        return found;
    }

    /** All Saints' Day and Midsummer Day are always Saturdays. */
    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isMidsummerEve(LocalDate day) {
        return isMidsummerDay(day.plusDays(1));
    }

    /** The Saturday that falls on 20-26 June. */
    private static boolean isMidsummerDay(LocalDate day) {
        return day.equals(LocalDate.of(day.getYear(), 6, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
    }

    /** The Saturday that falls between 31 October and 6 November. */
    private static boolean isAllSaintsDay(LocalDate day) {
        return day.equals(LocalDate.of(day.getYear(), 10, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
    }

    /** Easter Day of the Gregorian calendar, by the computation of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int inCentury = year % 100;
        int golden = year % 19;
        int moonDrift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonDrift + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int marchBased = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, marchBased / 31, marchBased % 31 + 1);
    }
}
