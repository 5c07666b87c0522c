package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A calendar of its own, of days counted from year 0 and of tables: it shares no code with the house or with java.time,
 * which only names its days.
 */
public final class CalendarOracle {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2040, 1, 1);
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private CalendarOracle() {}

    /** The day of the same number so many months on, back if less than none, or the last one of a month without it. */
    public static LocalDate monthsOn(LocalDate from, int months) {
        int month = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        return day(month, Math.min(from.getDayOfMonth(), length(month)));
    }

    /** The last day of the month so many months on. */
    public static LocalDate turnAfter(LocalDate from, int months) {
        int month = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        return day(month, length(month));
    }

    public static LocalDate restMoved(LocalDate from) {
        LocalDate day = from;
        while (isRest(day.getYear(), day.getMonthValue(), day.getDayOfMonth())) {
            day = next(day);
        }
        return day;
    }

    public static LocalDate next(LocalDate day) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        return day.getDayOfMonth() < length(month) ? day(month, day.getDayOfMonth() + 1) : day(month + 1, 1);
    }

    public static LocalDate daysOn(LocalDate from, int days) {
        LocalDate day = from;
        for (int gone = 0; gone < days; gone++) {
            day = next(day);
        }
        return day;
    }

    /** The day that is the so many-th to work on, the given day left out. */
    public static LocalDate workingDaysOn(LocalDate from, int days) {
        LocalDate day = from;
        for (int worked = 0; worked < days; worked++) {
            day = restMoved(next(day));
        }
        return day;
    }

    /** Each day of twenty years, with its name. */
    public static void everyDay(BiConsumer<LocalDate, String> check) {
        for (LocalDate day = FIRST; !day.equals(END); day = next(day)) {
            check.accept(day, day.toString());
        }
    }

    private static boolean isRest(int year, int month, int day) {
        int weekday = weekday(year, month, day);
        int fromEaster = number(year, month, day) - easter(year);
        return weekday == 0
                || weekday == 6
                || List.of(101, 106, 501, 606, 1224, 1225, 1226, 1231).contains(month * 100 + day)
                || List.of(-2, 1, 39).contains(fromEaster)
                || (month == 6 && weekday == 5 && day >= 19 && day <= 25);
    }

    /** 0 is Sunday; Sakamoto's table. */
    private static int weekday(int year, int month, int day) {
        int[] table = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
        int y = month < 3 ? year - 1 : year;
        return (y + y / 4 - y / 100 + y / 400 + table[month - 1] + day) % 7;
    }

    /** Easter Day of 1900-2099 by Gauss, as the number of a day. */
    private static int easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int march = 22 + d + e;
        if (d == 29 && e == 6) {
            march -= 7;
        }
        if (d == 28 && e == 6 && year % 19 > 10) {
            march -= 7;
        }
        return number(year, 3, 1) + march - 1;
    }

    private static int number(int year, int month, int day) {
        int number = day;
        for (int earlier = 1; earlier < month; earlier++) {
            number += length(year * 12 + earlier - 1);
        }
        return number + year * 366;
    }

    private static int length(int monthNumber) {
        int year = monthNumber / 12;
        boolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return LENGTHS[monthNumber % 12] + (leap && monthNumber % 12 == 1 ? 1 : 0);
    }

    private static LocalDate day(int monthNumber, int day) {
        return LocalDate.of(monthNumber / 12, monthNumber % 12 + 1, day);
    }
}
