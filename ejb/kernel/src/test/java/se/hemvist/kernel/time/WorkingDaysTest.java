package se.hemvist.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Lag 1989:253 and the eves of lag 1930:173, 2 §. */
class WorkingDaysTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The public holidays and the eves of a year, all of them, on whatever day of the week. */
    @ParameterizedTest
    @CsvSource({
        "2026, 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31",
        "2027, 01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31",
        "2028, 01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31",
    })
    void nobody_works_at_weekends_on_holidays_and_on_the_three_eves(int year, String days) {
        List<LocalDate> holidays = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();

        assertThat(daysOf(year)).allSatisfy(day -> assertThat(WorkingDays.isWorkingDay(day))
                .as("%s %s", day.getDayOfWeek(), day)
                .isEqualTo(!holidays.contains(day) && !WEEKEND.contains(day.getDayOfWeek())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026-04-02",
                "2026-04-30",
                "2026-05-25",
                "2026-10-30",
                "2027-01-05",
                "2027-05-07",
                "2027-06-07",
                "2028-04-13"
            })
    void other_eves_and_days_beside_a_holiday_are_worked(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest(name = "before {0}: {2}")
    @CsvSource({
        "2026-11-01, 2026-10-30, the 31st is All Saints' Day",
        "2027-01-01, 2026-12-30, the 31st is New Year's Eve",
        "2027-08-01, 2027-07-31, the 31st is a Saturday",
        "2027-06-27, 2027-06-24, the 26th is Midsummer Day and the 25th its eve",
        "2027-12-27, 2027-12-23, Christmas and its eve",
        "2029-04-01, 2029-03-31, the Saturday before Easter Day is no holiday",
        "2032-05-02, 2032-04-30, the first of May is a Saturday",
        "2027-05-01, 2027-04-30, a Friday",
        "2026-12-01, 2026-11-30, a Monday",
    })
    void a_saturday_is_a_weekday_unless_it_is_a_holiday_or_an_eve(LocalDate day, LocalDate before, String why) {
        assertThat(WorkingDays.weekdayBefore(day)).as(why).isEqualTo(before);
    }

    @Test
    void a_weekday_that_is_no_saturday_is_a_working_day() {
        assertThat(daysOf(2027).filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY))
                .allSatisfy(day -> assertThat(WorkingDays.isWeekday(day)).isEqualTo(WorkingDays.isWorkingDay(day)));
    }

    /** Easter at its earliest and latest in two centuries, and about the turn of one. */
    @ParameterizedTest
    @CsvSource({
        "2008-03-21, 2008-03-24, 2008-05-01",
        "2011-04-22, 2011-04-25, 2011-06-02",
        "2038-04-23, 2038-04-26, 2038-06-03",
        "2049-04-16, 2049-04-19, 2049-05-27",
        "2076-04-17, 2076-04-20, 2076-05-28",
        "2099-04-10, 2099-04-13, 2099-05-21",
        "2100-03-26, 2100-03-29, 2100-05-06",
    })
    void easter_brings_good_friday_easter_monday_and_ascension_day(
            LocalDate goodFriday, LocalDate easterMonday, LocalDate ascensionDay) {
        assertThat(List.of(goodFriday, easterMonday, ascensionDay)).noneMatch(WorkingDays::isWorkingDay);
        assertThat(goodFriday.minusDays(1)).matches(WorkingDays::isWorkingDay);
        assertThat(easterMonday.plusDays(1)).matches(WorkingDays::isWorkingDay);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a working day,                  2026-11-23, 2026-11-23, 2026-11-23",
        "a Saturday,                     2026-11-21, 2026-11-23, 2026-11-20",
        "Maundy Thursday is worked,      2026-04-02, 2026-04-02, 2026-04-02",
        "Good Friday to Easter Monday,   2026-04-03, 2026-04-07, 2026-04-02",
        "Christmas Eve 2026,             2026-12-24, 2026-12-28, 2026-12-23",
        "New Year's Eve 2026,            2026-12-31, 2027-01-04, 2026-12-30",
        "Midsummer Eve 2027,             2027-06-25, 2027-06-28, 2027-06-24",
    })
    void finds_the_nearest_working_day(String which, LocalDate day, LocalDate onOrAfter, LocalDate onOrBefore) {
        assertThat(WorkingDays.onOrAfter(day)).isEqualTo(onOrAfter);
        assertThat(WorkingDays.onOrBefore(day)).isEqualTo(onOrBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-11, 1, 2026-12-14",
        "2026-12-23, 1, 2026-12-28",
        "2026-12-24, 1, 2026-12-28",
        "2026-12-28, 2, 2026-12-30",
        "2027-03-30, 2, 2027-04-01",
        "2026-12-28, 3, 2027-01-04",
        "2026-11-02, 10, 2026-11-16",
    })
    void counts_working_days_after_a_day_that_is_not_counted(LocalDate day, int workingDays, LocalDate found) {
        assertThat(WorkingDays.after(day, workingDays)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12, 1, 2026-12-01",
        "2026-12, 5, 2026-12-07",
        "2027-01, 1, 2027-01-04",
        "2027-01, 5, 2027-01-11",
        "2026-05, 1, 2026-05-04",
        "2026-04, 5, 2026-04-09",
    })
    void finds_the_nth_working_day_of_a_month(YearMonth month, int n, LocalDate found) {
        assertThat(WorkingDays.nthOf(month, n)).isEqualTo(found);
    }

    @Test
    void no_month_has_a_day_zero_or_a_thirtieth_working_day() {
        YearMonth december = YearMonth.of(2026, 12);

        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.nthOf(december, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.nthOf(december, 30));
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
