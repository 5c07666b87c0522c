package se.hemvist.kernel.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lag 1930:173, with the clocks of the Land Code and the procedure acts as examples. */
class StatutoryTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "eighteen months from the 31st to a short month, 2025-08-31, P18M, 2027-02-28",
        "eighteen months to a month with that number,    2026-11-30, P18M, 2028-05-30",
        "three months to February,                       2026-11-30, P3M,  2027-02-28",
        "three weeks end on the same day of the week,    2026-12-03, P3W,  2026-12-24",
        "a year from a leap day,                         2024-02-29, P1Y,  2025-02-28",
        "two years from a leap day,                      2024-02-29, P2Y,  2026-02-28",
        "three years from a leap day,                    2024-02-29, P3Y,  2027-02-28",
        "four years from a leap day,                     2024-02-29, P4Y,  2028-02-29",
    })
    void ends_on_the_day_of_the_same_name_or_number(String which, LocalDate start, Period length, LocalDate end) {
        assertThat(StatutoryTime.plus(start, length)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "recovery ends on Christmas Eve,   2026-12-03, P3W, 2026-12-28",
        "recovery ends on Good Friday,     2027-03-05, P3W, 2027-03-30",
        "appeal ends on Christmas Eve,     2026-12-03, P3W, 2026-12-28",
        "a week ends on Epiphany,          2026-12-30, P1W, 2027-01-07",
        "a week ends on Epiphany in 2028,  2027-12-30, P1W, 2028-01-07",
        "a week ends on a working day,     2026-10-30, P1W, 2026-11-06",
    })
    void gives_the_next_weekday_where_the_last_day_is_none(
            String which, LocalDate start, Period length, LocalDate lastDay) {
        assertThat(StatutoryTime.lastDayToAct(StatutoryTime.plus(start, length)))
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-10-30, 2026-11-06",
        "2027-01, 2026-12-30, 2027-01-07",
        "2028-01, 2027-12-30, 2028-01-07",
    })
    void rent_is_due_on_the_last_working_day_before_the_month_and_late_after_a_week(
            YearMonth month, LocalDate due, LocalDate weekLater) {
        assertThat(WorkingDays.onOrBefore(month.atDay(1).minusDays(1))).isEqualTo(due);
        assertThat(StatutoryTime.lastDayToAct(StatutoryTime.plus(due, Period.ofWeeks(1))))
                .isEqualTo(weekLater);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, 2026-12-30",
        "2027-03-30, 2027-04-01",
    })
    void two_more_working_days_pass_before_the_eviction(LocalDate recovery, LocalDate gone) {
        assertThat(WorkingDays.after(recovery, 2)).isEqualTo(gone);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-04-30",
        "2026-01-31, 2026-04-30",
        "2026-11-30, 2027-02-28",
        "2026-12-01, 2027-03-31",
    })
    void three_months_notice_runs_to_the_turn_of_a_month(LocalDate given, LocalDate lastDay) {
        assertThat(StatutoryTime.monthTurn(given, Period.ofMonths(3))).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 2027-04-09",
        "2026-11-30, 2028-07-09",
    })
    void days_of_absence_are_added_to_the_day_reached(LocalDate moveIn, LocalDate qualifies) {
        assertThat(StatutoryTime.plus(moveIn, Period.ofMonths(18)).plusDays(40)).isEqualTo(qualifies);
    }
}
