package se.hemvist.lease.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.WaiverDeed;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:45 a: a waiver holds if the rent tribunal approves it, or if it was made when the tenant had security of tenure. */
class TenureTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final LocalDate PROTECTED_FROM = LocalDate.of(2029, 2, 2);
    private static final Sublet PLAIN = new Sublet(START.minusDays(21), START, BlockLet.no());
    private static final Sublet BLOCK = new Sublet(START.minusDays(21), START, new BlockLet(true, false));

    @ParameterizedTest(name = "signed {0}, {1}, for {2} to {3}: on {4}")
    @CsvSource({
        "2027-01-11, APPROVED, 2027-02-01, 2031-02-01, 2027-01-31, NONE_YET",
        "2027-01-11, APPROVED, 2027-02-01, 2031-02-01, 2027-02-01, WAIVED",
        "2027-01-11, APPROVED, 2027-02-01, 2031-02-01, 2029-02-02, WAIVED",
        "2027-01-11, APPROVED, 2027-02-01, 2031-02-01, 2031-02-01, WAIVED",
        "2027-01-11, APPROVED, 2027-02-01, 2031-02-01, 2031-02-02, PROTECTED",
        "2027-01-11, ,         2027-02-01, 2031-02-01, 2029-02-01, NONE_YET",
        "2027-01-11, ,         2027-02-01, 2031-02-01, 2029-02-02, PROTECTED",
        "2027-01-11, REFUSED,  2027-02-01, 2031-02-01, 2029-02-02, PROTECTED",
        "2029-02-01, ,         2029-02-01, 2031-02-01, 2030-01-01, PROTECTED",
        "2029-02-02, ,         2029-02-02, 2031-02-01, 2029-02-02, WAIVED",
        "2029-02-02, ,         2029-02-02, 2031-02-01, 2031-02-02, PROTECTED",
        "2029-02-02, REFUSED,  2029-02-02, 2031-02-01, 2029-02-02, PROTECTED",
    })
    @Shows({"L-03", "A-25", "S-86"})
    void of_a_plain_sublet_is_waived_only_by_a_waiver_that_holds(
            LocalDate signed,
            TribunalAnswer answer,
            LocalDate from,
            LocalDate through,
            LocalDate day,
            TenureStatus is) {
        Tenure tenure = Tenure.of(PLAIN, List.of(deed(signed, answer, from, through)), day);

        assertThat(tenure.status()).isEqualTo(is);
        assertThat(tenure.protectedFrom()).isEqualTo(PROTECTED_FROM);
        assertThat(tenure.why().deed()).isPresent();
    }

    @ParameterizedTest(name = "signed {0}, {1}")
    @CsvSource({
        "2027-01-11, ,         PROTECTED_FROM_START",
        "2027-02-01, ,         PROTECTED_FROM_START",
        "2027-02-02, ,         WAIVED",
        "2027-02-02, REFUSED,  PROTECTED_FROM_START",
        "2027-01-11, APPROVED, WAIVED",
    })
    @Shows({"L-03", "A-25"})
    void of_a_flat_let_in_a_block_is_not_waived_by_a_deed_signed_with_the_lease_alone(
            LocalDate signed, TribunalAnswer answer, TenureStatus is) {
        DateRange time = DateRange.ofClosed(START, START.plusYears(2));

        Tenure tenure = Tenure.of(
                BLOCK, List.of(new WaiverDeed(signed, time, Optional.ofNullable(answer))), START.plusMonths(6));

        assertThat(tenure.status()).isEqualTo(is);
    }

    @ParameterizedTest(name = "signed {0}, after leases since {1}")
    @CsvSource({
        "2027-01-11, 2025-01-10, WAIVED",
        "2027-01-11, 2025-01-11, PROTECTED",
        "2027-02-01, 2025-01-31, WAIVED",
        "2027-02-01, 2025-02-01, PROTECTED",
        "2027-02-02, 2025-02-01, WAIVED",
    })
    @Shows({"L-03", "A-78"})
    void who_has_it_by_the_leases_before_may_waive_it_with_the_next_one(
            LocalDate signed, LocalDate since, TenureStatus is) {
        Sublet let = new Sublet(START.minusDays(21), START, since, BlockLet.no());

        assertThat(Tenure.of(let, List.of(deed(signed, null, START, START.plusYears(2))), START.plusMonths(6))
                        .status())
                .isEqualTo(is);
    }

    @Test
    void without_a_waiver_says_why_by_the_act_and_the_lease() {
        Tenure tenure = Tenure.of(PLAIN, List.of(), PROTECTED_FROM);

        assertThat(tenure.status()).isEqualTo(TenureStatus.PROTECTED);
        assertThat(tenure.waived()).isEmpty();
        assertThat(tenure.why().act().from()).isEqualTo("2026-07-01");
        assertThat(tenure.why().let()).isEqualTo(PLAIN);
    }

    @Test
    void arises_unless_it_is_waived_on_its_first_day() {
        WaiverDeed upToIt = deed(START, TribunalAnswer.APPROVED, START, PROTECTED_FROM.minusDays(1));
        WaiverDeed pastIt = deed(START, TribunalAnswer.APPROVED, START, PROTECTED_FROM);

        assertThat(Tenure.of(PLAIN, List.of(), START).arises()).isTrue();
        assertThat(Tenure.of(PLAIN, List.of(upToIt), START).arises()).isTrue();
        assertThat(Tenure.of(PLAIN, List.of(pastIt), PROTECTED_FROM).arises()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2029-02-01, NONE_YET,  2029-02-02, 2030-02-01",
        "2029-02-02, WAIVED,    2029-02-02, 2030-02-01",
        "2030-02-01, WAIVED,    2029-02-02, 2030-02-01",
        "2030-02-02, PROTECTED, 2030-06-01, 2032-01-31",
        "2030-06-01, WAIVED,    2030-06-01, 2032-01-31",
        "2032-01-31, WAIVED,    2030-06-01, 2032-01-31",
        "2032-02-01, PROTECTED, 2030-06-01, 2032-01-31",
    })
    @Shows({"L-03", "A-25", "G-79"})
    void of_several_waivers_the_one_that_holds_on_the_day_counts(
            LocalDate day, TenureStatus is, LocalDate from, LocalDate through) {
        List<WaiverDeed> deeds = List.of(
                deed(START, TribunalAnswer.APPROVED, PROTECTED_FROM, LocalDate.of(2030, 2, 1)),
                deed(START.plusYears(1), TribunalAnswer.REFUSED, START.plusYears(1), LocalDate.of(2031, 1, 31)),
                deed(LocalDate.of(2030, 6, 1), null, LocalDate.of(2030, 6, 1), LocalDate.of(2032, 1, 31)));

        Tenure tenure = Tenure.of(PLAIN, deeds, day);

        assertThat(tenure.status()).isEqualTo(is);
        if (is == TenureStatus.WAIVED) {
            assertThat(tenure.waived()).contains(DateRange.ofClosed(from, through));
        }
    }

    private static WaiverDeed deed(LocalDate signed, TribunalAnswer answer, LocalDate from, LocalDate through) {
        return new WaiverDeed(signed, DateRange.ofClosed(from, through), Optional.ofNullable(answer));
    }
}
