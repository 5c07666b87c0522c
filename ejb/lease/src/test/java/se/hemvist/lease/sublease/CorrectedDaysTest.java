package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.sublease.SubleaseEvent.SignedDays;
import se.hemvist.lease.sublease.SubleaseRefusal.DaysAreSettled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.sublease.ASublease.HEAD_LEASE;
import static se.hemvist.lease.sublease.ASublease.SIGNED_ON;
import static se.hemvist.lease.sublease.ASublease.START;

/** Days of a sublease that were recorded wrongly: signed on 11 January 2027 with the head lease, to run from 1 February. */
class CorrectedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    /** A lease of the city's own that began three months sooner. */
    private static final HeadLeaseTerms HIRED_EARLIER = new HeadLeaseTerms(
            HEAD_LEASE.contractDate(), START.minusMonths(3), HEAD_LEASE.block(), HEAD_LEASE.notice(), null);

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "SIGNED, 2027-01-10, DayTooEarly",
        "SIGNED, 2027-01-12, ",
        "SIGNED, 2027-02-01, ",
        "SIGNED, 2027-02-02, DayTooLate",
        "START,  2027-01-31, DayTooEarly",
        "START,  2027-02-02, ",
        "START,  2027-02-05, ",
        "START,  2027-02-06, DayTooLate",
    })
    void keep_their_order_with_the_head_lease_the_terms_each_other_and_the_move_in(
            LeaseDay which, LocalDate on, @Nullable String refusal) {
        Sublease lived = ASublease.signed();
        lived.moveIn(ASublease.moveIn(LocalDate.of(2027, 2, 5)), TODAY);

        if (refusal == null) {
            SignedDays days = lived.correct(which, on, HEAD_LEASE, TODAY).days();
            assertThat(which == LeaseDay.SIGNED ? days.signedOn() : days.start())
                    .isEqualTo(on);
            assertThat(lived.facts(BlockLet.no(), Optional.empty(), List.of())
                            .days()
                            .start())
                    .isEqualTo(days.start());
            assertThat(lived.facts(BlockLet.no(), Optional.empty(), List.of())
                            .days()
                            .signedOn())
                    .isEqualTo(days.signedOn());
        } else {
            assertThatThrownBy(() -> lived.correct(which, on, HEAD_LEASE, TODAY))
                    .isInstanceOfSatisfying(CaseRefusal.class, no -> {
                        assertThat(no.getClass().getSimpleName()).isEqualTo(refusal);
                        assertThat(no.field()).contains("on");
                    });
        }
    }

    @ParameterizedTest(name = "since {0}")
    @CsvSource({
        "2026-10-31, DayTooEarly",
        "2026-11-01, ",
        "2027-01-31, ",
        "2027-02-01, NothingCorrected",
        "2027-02-02, DayTooLate",
    })
    @Shows("A-81")
    void what_the_tenant_had_hired_in_a_row_before_lies_between_the_head_lease_and_the_first_day(
            LocalDate on, @Nullable String refusal) {
        Sublease signed = ASublease.signed();

        if (refusal == null) {
            signed.correct(LeaseDay.IN_A_ROW_SINCE, on, HIRED_EARLIER, TODAY);
            assertThat(inARowSince(signed)).isEqualTo(on);
        } else {
            assertThatThrownBy(() -> signed.correct(LeaseDay.IN_A_ROW_SINCE, on, HIRED_EARLIER, TODAY))
                    .isInstanceOfSatisfying(
                            CaseRefusal.class,
                            no -> assertThat(no.getClass().getSimpleName()).isEqualTo(refusal));
            assertThat(inARowSince(signed)).isEqualTo(START);
        }
    }

    @Test
    @Shows("A-81")
    void a_lease_that_goes_on_from_none_after_all_has_lasted_since_its_own_first_day_wherever_that_is_moved() {
        Sublease signed = ASublease.signed();
        signed.correct(LeaseDay.IN_A_ROW_SINCE, START.minusDays(5), HIRED_EARLIER, TODAY);
        assertThatThrownBy(() -> signed.correct(LeaseDay.START, START.minusDays(6), HIRED_EARLIER, TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
        signed.correct(LeaseDay.START, START.plusDays(1), HIRED_EARLIER, TODAY);
        assertThat(inARowSince(signed)).isEqualTo(START.minusDays(5));

        signed.correct(LeaseDay.IN_A_ROW_SINCE, START.plusDays(1), HIRED_EARLIER, TODAY);
        signed.correct(LeaseDay.START, START.plusDays(2), HIRED_EARLIER, TODAY);

        assertThat(inARowSince(signed)).isEqualTo(START.plusDays(2));
    }

    @Test
    @Shows("A-81")
    void the_city_had_hired_the_flat_by_the_first_of_the_leases_in_a_row() {
        Sublease signed = ASublease.signed();
        signed.correct(LeaseDay.IN_A_ROW_SINCE, START.minusDays(5), HIRED_EARLIER, TODAY);

        signed.demandHired(HIRED_EARLIER);
        assertThatThrownBy(() -> signed.demandHired(HEAD_LEASE))
                .isInstanceOfSatisfying(SubleaseRefusal.HeadLeaseMissing.class, no -> assertThat(no.facts())
                        .containsEntry("leaseStart", START.minusDays(5)));
    }

    private static LocalDate inARowSince(Sublease sublease) {
        return sublease.facts(BlockLet.no(), Optional.empty(), List.of()).days().inARowSince();
    }

    @Test
    void a_signing_is_not_to_come_and_nobody_has_moved_in_before_it_begins() {
        Sublease signed = ASublease.signed();

        assertThatThrownBy(
                        () -> signed.correct(LeaseDay.SIGNED, SIGNED_ON.plusDays(2), HEAD_LEASE, SIGNED_ON.plusDays(1)))
                .isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThat(signed.correct(LeaseDay.START, START.plusMonths(6), HEAD_LEASE, TODAY)
                        .days())
                .isEqualTo(
                        new SignedDays(Programme.HOUSING_FIRST, SIGNED_ON, START.plusMonths(6), START.plusMonths(6)));
    }

    @ParameterizedTest
    @EnumSource(SubleaseState.class)
    void are_put_right_while_it_is_signed_or_in_force(SubleaseState state) {
        Sublease sublease = ASublease.in(state);

        if (EnumSet.of(SubleaseState.SIGNED, SubleaseState.IN_FORCE).contains(state)) {
            sublease.correct(LeaseDay.SIGNED, SIGNED_ON.plusDays(1), HEAD_LEASE, TODAY);
        } else {
            assertThatThrownBy(() -> sublease.correct(LeaseDay.SIGNED, SIGNED_ON.plusDays(1), HEAD_LEASE, TODAY))
                    .isInstanceOfSatisfying(DaysAreSettled.class, Refusals::demandSaid);
        }
    }
}
