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
import se.hemvist.lease.headlease.BlockLet;
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

    @Test
    void a_signing_is_not_to_come_and_nobody_has_moved_in_before_it_begins() {
        Sublease signed = ASublease.signed();

        assertThatThrownBy(
                        () -> signed.correct(LeaseDay.SIGNED, SIGNED_ON.plusDays(2), HEAD_LEASE, SIGNED_ON.plusDays(1)))
                .isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThat(signed.correct(LeaseDay.START, START.plusMonths(6), HEAD_LEASE, TODAY)
                        .days())
                .isEqualTo(new SignedDays(Programme.HOUSING_FIRST, SIGNED_ON, START.plusMonths(6)));
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
