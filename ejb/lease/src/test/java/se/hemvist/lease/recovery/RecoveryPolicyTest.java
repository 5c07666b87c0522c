package se.hemvist.lease.recovery;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.monthlyrent.StatuteOracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Jordabalken 12:44: the time in which a tenancy is won back. */
@Shows({"C-03", "C-04"})
class RecoveryPolicyTest {

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "2026-12-03, 2026-12-28, 2026-12-31",
        "2027-03-05, 2027-03-30, 2027-04-02",
        "2027-02-01, 2027-02-22, 2027-02-25",
        "2027-02-04, 2027-02-25, 2027-03-02",
    })
    void three_weeks_and_two_working_days_before_a_decision(LocalDate begin, LocalDate last, LocalDate decisionFrom) {
        assertThat(RecoveryPolicy.window(begin, begin)).isEqualTo(new RecoveryWindow(begin, last, decisionFrom));
    }

    @ParameterizedTest(name = "served {0}, board told {1}")
    @CsvSource({
        "2026-12-01, 2026-12-03",
        "2026-12-03, 2026-12-01",
        "2026-12-03, 2026-12-03",
    })
    void the_later_of_the_two_days_begins_it(LocalDate served, LocalDate boardTold) {
        assertThat(RecoveryPolicy.window(served, boardTold).begin()).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void the_last_day_is_in_time_and_the_next_is_not() {
        RecoveryWindow window = RecoveryPolicy.window(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3));

        assertThat(window.inTime(LocalDate.of(2026, 12, 2))).isTrue();
        assertThat(window.inTime(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(window.inTime(LocalDate.of(2026, 12, 29))).isFalse();
    }

    @Test
    @Shows("L-09")
    void an_eviction_is_decided_on_once_two_weekdays_more_have_gone() {
        RecoveryWindow window = RecoveryPolicy.window(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3));

        assertThatThrownBy(() -> window.demandOver(LocalDate.of(2026, 12, 30)))
                .isInstanceOfSatisfying(RecoveryRefusal.DecidedTooSoon.class, Refusals::demandSaid);
        window.demandOver(LocalDate.of(2026, 12, 31));
    }

    @Test
    void the_rule_names_the_act() {
        assertThat(RecoveryPolicy.DWELLINGS.on(LocalDate.of(2027, 1, 1)).source())
                .hasToString("JB 12:44");
    }

    @Test
    void for_twenty_years_of_days_somebody_who_counts_days_one_by_one_comes_to_the_same() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2046, 1, 1)))
                .hasSize(7305)
                .allSatisfy(begin -> assertThat(RecoveryPolicy.window(begin, begin))
                        .isEqualTo(new RecoveryWindow(
                                begin, StatuteOracle.lastDayToRecover(begin), StatuteOracle.decisionFrom(begin))));
    }
}
