package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundPolicy;
import se.hemvist.lease.ground.GroundRefusal.RentNotKnown;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.recovery.RecoveryRefusal.RecoveryStands;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.RentClaim;
import se.hemvist.lease.rent.ForfeitedRents;
import se.hemvist.lease.termination.TerminationRefusal.TerminationNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.RECORDED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** JB 12:42 and 12:44: for which rents a tenancy is forfeited, what saves it, and when nothing does. */
@Shows("L-09")
class RentClaimTest {

    @Test
    @Shows("C-02")
    void without_a_ledger_nobody_knows_whether_a_rent_is_unpaid_and_nothing_is_forfeited() {
        Evidence unknown = new Evidence(
                new ForfeitedRents(false, List.of()), ATermination.evidence().conduct());

        for (Programme programme : Programme.values()) {
            refused(
                    () -> GroundPolicy.of(programme, RECORDED)
                            .rule()
                            .demand(Ground.UNPAID_RENT, ATermination.MOVED_IN, unknown, RECORDED),
                    RentNotKnown.class,
                    "ground");
        }
    }

    @Test
    void the_notice_keeps_the_rents_that_it_is_for() {
        RentClaim claim = claimOf(ATermination.servedForRent());

        assertThat(claim.months()).containsExactly(YearMonth.of(2028, 1));
        assertThat(claim.forfeitedFrom()).isEqualTo("2028-01-08");
        assertThat(claim).hasToString("RentClaim[[2028-01]]");
    }

    @Test
    @Shows({"C-03", "L-09"})
    void a_rent_that_became_late_between_writing_and_service_is_not_what_it_is_for() {
        Termination termination = ATermination.of(Programme.HOUSING_FIRST, Ground.UNPAID_RENT);
        termination.prepare(ATermination.notice(NoticeKind.EARLY), Optional.empty(), TODAY);
        LocalDate afterFebruary = LocalDate.of(2028, 2, 9);
        ForfeitedRents both = ForfeitedRents.of(
                ARent.record("2027-01-29 77000 TENANT"), Optional.of(LocalDate.of(2027, 1, 1)), afterFebruary);
        assertThat(both.which()).hasSize(2);

        termination.serve(
                new Delivery(ServiceWay.SERVED, afterFebruary, afterFebruary, null, null, afterFebruary, null),
                ATermination.evidence(both),
                TODAY);

        assertThat(claimOf(termination).months()).containsExactly(YearMonth.of(2028, 1));
    }

    @Test
    @Shows({"C-03", "L-09"})
    void the_time_to_win_it_back_does_not_begin_before_the_notice_is_given() {
        Termination served = ATermination.servedForRent();

        assertThatThrownBy(() -> served.openRecovery(ATermination.POSTED.minusDays(1), ATermination.POSTED, TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
    }

    @Test
    @Shows("C-03")
    void the_tenancy_is_won_back_by_those_rents_whatever_has_become_late_since() {
        ForfeitedRents february = ForfeitedRents.of(
                ARent.record("2027-01-29 84000 TENANT"),
                Optional.of(LocalDate.of(2027, 1, 1)),
                LocalDate.of(2028, 2, 9));
        assertThat(february.which()).containsExactly(YearMonth.of(2028, 2));

        Termination open = ATermination.recoveryOpen();
        open.recover(ATermination.wonBack(RecoveryWay.PAID, LocalDate.of(2028, 2, 2)), february, TODAY);

        assertThat(open.state()).isEqualTo(TerminationState.RECOVERED);
    }

    @ParameterizedTest(name = "to move by {0}")
    @CsvSource({"2028-01-12, true", "2028-02-07, true", "2028-02-08, false", "2028-04-30, false"})
    @Shows("C-03")
    void who_is_to_move_within_a_month_of_the_forfeiture_anyway_wins_nothing_back(LocalDate by, boolean ruledOut) {
        Termination served = ATermination.servedForRent();

        if (ruledOut) {
            served.ruleOutRecovery(by, "Har sagt upp sig själv.");
            assertThat(served.state()).isEqualTo(TerminationState.RUNNING_OUT);
            assertThat(claimOf(served).mustLeaveBy()).isEqualTo(by);
        } else {
            refused(() -> served.ruleOutRecovery(by, "Har sagt upp sig själv."), RecoveryStands.class, "mustLeaveBy");
        }
    }

    @Test
    void it_is_said_why_and_only_before_the_time_to_win_it_back_has_begun() {
        LocalDate soon = LocalDate.of(2028, 1, 31);

        assertThatThrownBy(() -> ATermination.servedForRent().ruleOutRecovery(soon, " "))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> ATermination.recoveryOpen().ruleOutRecovery(soon, "Flyttar ändå."))
                .isInstanceOf(TerminationNotThere.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "GROUND_RECORDED,  ",
        "NOTICE_READY,     ",
        "SERVED,           ",
        "RECOVERY_OPEN,    ",
        "RECOVERED,        ",
        "DISPUTED,         ",
        "RUNNING_OUT,      2028-04-30",
        "EVICTION_APPLIED, 2028-04-30",
        "EVICTION_ORDERED, 2028-04-30",
        "VACATED,          2028-04-30",
        "EVICTED,          2028-04-30",
        "SETTLED,          2028-04-30",
        "WITHDRAWN,        ",
    })
    @Shows("L-11")
    void rent_is_owed_no_longer_than_the_lease_runs_and_as_long_as_it_may_go_on(
            TerminationState state, @Nullable LocalDate through) {
        assertThat(ATermination.in(state).file().rentOwedThrough()).isEqualTo(Optional.ofNullable(through));
    }

    private static RentClaim claimOf(Termination termination) {
        return termination.file().papers().claim().orElseThrow();
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal, String field) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, no -> {
            assertThat(no.field()).contains(field);
            Refusals.demandSaid(no);
        });
    }
}
