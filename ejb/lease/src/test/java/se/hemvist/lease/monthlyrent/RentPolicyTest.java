package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Jordabalken 12:20 and 12:42, 1: the days of a rent. */
@Shows({"C-01", "C-02"})
class RentPolicyTest {

    @ParameterizedTest(name = "{0}")
    @Shows("A-50")
    @CsvSource({
        "2026-11, 2026-10-30, 2026-10-30, 2026-11-07",
        "2027-01, 2026-12-30, 2026-12-30, 2027-01-08",
        "2028-01, 2027-12-30, 2027-12-30, 2028-01-08",
        "2027-08, 2027-07-30, 2027-07-31, 2027-08-10",
        "2029-04, 2029-03-29, 2029-03-31, 2029-04-10",
    })
    void a_month_s_rent_is_due_in_time_and_late_for_forfeiture(
            YearMonth month, LocalDate due, LocalDate inTimeUntil, LocalDate forfeitableFrom) {
        assertThat(RentPolicy.of(month)).isEqualTo(new RentDays(due, inTimeUntil, forfeitableFrom));
    }

    @Test
    void the_day_before_the_tenancy_may_be_forfeited_is_the_last_safe_one() {
        assertThat(RentPolicy.of(YearMonth.of(2026, 11)).safeUntil()).isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Test
    void the_rent_for_a_part_of_a_month_is_due_before_that_part_begins() {
        assertThat(RentPolicy.of(LocalDate.of(2027, 2, 15)).due()).isEqualTo(LocalDate.of(2027, 2, 12));
    }

    @Test
    void the_rule_names_the_act_and_its_reading() {
        assertThat(RentPolicy.DWELLINGS.on(LocalDate.of(2027, 1, 1)).source()).hasToString("JB 12:42; A-50");
    }

    @Test
    void for_twenty_years_of_months_somebody_who_counts_days_one_by_one_comes_to_the_same() {
        assertThat(months()).hasSize(240).allSatisfy(month -> assertThat(RentPolicy.of(month))
                .as("%s", month)
                .isEqualTo(new RentDays(
                        StatuteOracle.due(month),
                        StatuteOracle.inTimeUntil(month),
                        StatuteOracle.forfeitableFrom(month))));
    }

    private static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2026, 1), month -> month.plusMonths(1))
                .limit(240);
    }
}
