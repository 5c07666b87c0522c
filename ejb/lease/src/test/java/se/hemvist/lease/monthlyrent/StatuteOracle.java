package se.hemvist.lease.monthlyrent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The clocks of rent, told once more by somebody who knows nothing of the house: days of rest are written out year by year
 * from a list of Easter Days, and days are counted one by one.
 */
public final class StatuteOracle {

    /** 2025 to 2047. */
    private static final String EASTER_DAYS =
            """
            2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28
            2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01
            2041-04-21 2042-04-06 2043-03-29 2044-04-17 2045-04-09 2046-03-25 2047-04-14
            """;

    private static final Set<LocalDate> REST = Stream.of(EASTER_DAYS.split("\\s+"))
            .map(LocalDate::parse)
            .flatMap(StatuteOracle::restOfYear)
            .collect(Collectors.toUnmodifiableSet());

    private StatuteOracle() {}

    private static Stream<LocalDate> restOfYear(LocalDate easter) {
        int year = easter.getYear();
        Stream<LocalDate> fixed = Stream.of("01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31")
                .map(day -> LocalDate.parse(year + "-" + day));
        LocalDate midsummer = saturday(LocalDate.of(year, 6, 20));
        Stream<LocalDate> moving = Stream.of(
                easter.minusDays(2),
                easter.plusDays(1),
                easter.plusDays(39),
                midsummer.minusDays(1),
                midsummer,
                saturday(LocalDate.of(year, 10, 31)));
        return Stream.concat(fixed, moving);
    }

    private static LocalDate saturday(LocalDate first) {
        return IntStream.range(0, 7)
                .mapToObj(first::plusDays)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWork(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && isWeekday(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !REST.contains(day);
    }

    /** The latest working day that comes before the month. */
    public static LocalDate due(YearMonth month) {
        return back(month).filter(StatuteOracle::isWork).findFirst().orElseThrow();
    }

    /** The latest weekday that comes before the month, Saturdays being some. */
    public static LocalDate inTimeUntil(YearMonth month) {
        return back(month).filter(StatuteOracle::isWeekday).findFirst().orElseThrow();
    }

    private static Stream<LocalDate> back(YearMonth month) {
        LocalDate first = month.atDay(1);
        return IntStream.rangeClosed(1, 20).mapToObj(first::minusDays);
    }

    /** The first day after the seventh on which the seventh, or the next working day, has gone. */
    public static LocalDate forfeitableFrom(YearMonth month) {
        return working(inTimeUntil(month).plusDays(7)).plusDays(1);
    }

    public static LocalDate lastDayToRecover(LocalDate begin) {
        return working(begin.plusDays(21));
    }

    /** The day after the second working day that comes after the last day. */
    public static LocalDate decisionFrom(LocalDate begin) {
        LocalDate last = lastDayToRecover(begin);
        return IntStream.rangeClosed(1, 30)
                .mapToObj(last::plusDays)
                .filter(StatuteOracle::isWork)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .plusDays(1);
    }

    private static LocalDate working(LocalDate from) {
        return IntStream.rangeClosed(0, 20)
                .mapToObj(from::plusDays)
                .filter(StatuteOracle::isWork)
                .findFirst()
                .orElseThrow();
    }
}
