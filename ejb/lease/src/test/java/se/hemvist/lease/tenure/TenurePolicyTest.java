package se.hemvist.lease.tenure;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.lease.headlease.BlockLet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.lease.tenure.TenureStatus.NONE_YET;
import static se.hemvist.lease.tenure.TenureStatus.PROTECTED;
import static se.hemvist.lease.tenure.TenureStatus.PROTECTED_FROM_START;

/** JB 12:45: more than two years in a row, or from the first day after a block, by the law of the day of the contract. */
class TenurePolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);

    @ParameterizedTest(name = "a lease from {0}")
    @CsvSource({
        "2024-07-01, 2026-07-02",
        "2027-02-01, 2029-02-02",
        "2027-12-31, 2030-01-01",
        "2028-02-28, 2030-03-01",
        "2028-02-29, 2030-03-01",
        "2026-02-28, 2028-02-29",
    })
    @Shows({"L-03", "C-13"})
    void protects_from_the_day_after_two_years_have_passed(LocalDate start, LocalDate from) {
        Sublet plain = new Sublet(start.minusDays(10), start, BlockLet.no());

        assertThat(on(plain, from.minusDays(1))).isEqualTo(NONE_YET);
        assertThat(on(plain, from)).isEqualTo(PROTECTED);
        assertThat(on(plain, from.plusYears(10))).isEqualTo(PROTECTED);
    }

    @ParameterizedTest(name = "contract {0}, own block {1}, an earlier one {2}")
    @CsvSource({
        "2026-06-30, false, false, 2028-08-02",
        "2026-06-30, true,  false, 2026-08-01",
        "2026-06-30, false, true,  2028-08-02",
        "2026-06-30, true,  true,  2026-08-01",
        "2026-07-01, false, false, 2028-08-02",
        "2026-07-01, true,  false, 2026-08-01",
        "2026-07-01, false, true,  2026-08-01",
        "2026-07-01, true,  true,  2026-08-01",
    })
    @Shows({"L-01", "L-02", "L-03"})
    void a_block_protects_from_the_first_day_by_the_wording_of_the_day_of_the_contract(
            LocalDate contract, boolean own, boolean earlier, LocalDate from) {
        Sublet let = new Sublet(contract, LocalDate.of(2026, 8, 1), new BlockLet(own, earlier));

        assertThat(act(let).protectedFrom(let)).isEqualTo(from);
        assertThat(on(let, from.minusDays(1))).isEqualTo(NONE_YET);
        assertThat(on(let, from)).isEqualTo(from.equals(let.start()) ? PROTECTED_FROM_START : PROTECTED);
    }

    @Test
    @Shows("C-13")
    void says_what_an_oracle_that_counts_in_numbers_says_for_every_first_day_of_twenty_years() {
        for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
            Sublet plain = new Sublet(start, start, BlockLet.no());

            assertThat(act(plain).protectedFrom(plain)).isEqualTo(firstDayPast(start));
        }
    }

    @Test
    @Shows("L-03")
    void says_for_every_day_of_twenty_years_whether_two_years_have_passed() {
        LocalDate start = LocalDate.of(2012, 2, 29);
        Sublet plain = new Sublet(start, start, BlockLet.no());

        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(on(plain, day)).as("on %s", day).isEqualTo(number(day) > 20140229 ? PROTECTED : NONE_YET);
        }
    }

    @Test
    @Shows({"L-03", "A-61"})
    void is_warned_of_six_and_three_months_before() {
        Sublet plain = new Sublet(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 2, 1), BlockLet.no());

        assertThat(act(plain).watch(plain))
                .contains(new Span(
                        LocalDate.of(2028, 8, 2), Optional.of(LocalDate.of(2028, 11, 2)), LocalDate.of(2029, 2, 1)));
    }

    @ParameterizedTest(name = "the last of leases in a row from {0} that begins on {1}")
    @CsvSource({
        "2026-02-01, 2027-02-01, 2028-02-02, 2028-02-01",
        "2025-02-02, 2027-02-01, 2027-02-03, 2027-02-02",
        "2025-02-01, 2027-02-01, 2027-02-02, 2027-02-01",
        "2025-01-31, 2027-02-01, 2027-02-01,",
        "2024-02-29, 2027-02-01, 2026-03-01,",
    })
    @Shows({"L-03", "C-13", "A-78"})
    void leases_in_a_row_count_together_and_of_tenure_by_those_before_nobody_is_warned(
            LocalDate since, LocalDate start, LocalDate from, LocalDate lastWithout) {
        Sublet let = new Sublet(LocalDate.of(2027, 1, 11), start, since, BlockLet.no());

        assertThat(act(let).protectedFrom(let)).isEqualTo(from);
        assertThat(on(let, from.minusDays(1))).isEqualTo(NONE_YET);
        assertThat(on(let, from)).isEqualTo(PROTECTED);
        assertThat(act(let).watch(let).map(Span::dueOn)).isEqualTo(Optional.ofNullable(lastWithout));
    }

    @Test
    @Shows("A-78")
    void a_block_protects_from_the_first_day_of_the_last_of_leases_in_a_row() {
        LocalDate start = LocalDate.of(2027, 2, 1);
        Sublet let = new Sublet(LocalDate.of(2027, 1, 11), start, start.minusYears(1), new BlockLet(true, false));

        assertThat(act(let).protectedFrom(let)).isEqualTo(start);
        assertThat(on(let, start)).isEqualTo(PROTECTED_FROM_START);
    }

    @Test
    void of_what_is_there_from_the_first_day_nobody_is_warned() {
        Sublet block = new Sublet(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 2, 1), new BlockLet(true, false));

        assertThat(act(block).watch(block)).isEmpty();
    }

    @Test
    void the_act_is_its_source() {
        assertThat(TenurePolicy.ACT.versions()).allMatch(version -> version.source()
                .equals(Source.law("JB 12:45").readAs("A-61").readAs("A-78")));
    }

    /** The first day of which year, month and day, read as a number, are more than the same two years on. */
    private static LocalDate firstDayPast(LocalDate start) {
        LocalDate day = start;
        while (number(day) <= number(start) + 20_000) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static TenurePolicy act(Sublet let) {
        return TenurePolicy.ACT.on(let.contractDate()).rule();
    }

    private static TenureStatus on(Sublet let, LocalDate day) {
        return act(let).unwaived(let, day);
    }
}
