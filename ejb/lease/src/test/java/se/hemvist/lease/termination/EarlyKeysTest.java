package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.termination.TerminationRefusal.TerminationNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.COURT_DECIDED;
import static se.hemvist.lease.termination.ATermination.END;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** JB 12:27, 12:49, 12:50: keys that come back before the lease is over, or while it is not certain that it is. */
@Shows({"A-75", "L-11"})
class EarlyKeysTest {

    @ParameterizedTest(name = "{0}, left {1}")
    @CsvSource({
        "RUNNING_OUT, 2028-01-20, 2028-04-30",
        "DISPUTED,    2028-01-20, 2028-04-30",
        "DISPUTED,    2028-04-30, 2028-04-30",
        "DISPUTED,    2028-05-01, 2028-05-01",
        "DISPUTED,    2028-07-15, 2028-07-15",
        "RUNNING_OUT, 2028-07-15, 2028-04-30",
    })
    void rent_is_owed_until_the_lease_ends_and_for_longer_by_who_stayed_since_that_was_not_decided(
            TerminationState state, LocalDate left, LocalDate through) {
        Termination termination = ATermination.in(state);

        termination.returnKeys(ATermination.leaving(left), TODAY);

        assertThat(termination.state()).isEqualTo(TerminationState.VACATED);
        assertThat(termination.file().rentOwedThrough()).contains(through);
        termination.settle(ATermination.settlement(), RentLeft.unknown(), TODAY);
        assertThat(termination.file().rentOwedThrough()).contains(through);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    @Shows("L-09")
    void who_leaves_while_the_tenancy_might_be_won_back_owes_rent_until_the_notice_s_last_day(NoticeKind kind) {
        Termination open = ATermination.recoveryOpen(kind);
        LocalDate last = open.file().papers().ends().orElseThrow().used();
        assertThat(open.file().rentOwedThrough()).isEmpty();

        open.returnKeys(ATermination.leaving(POSTED.plusDays(2)), TODAY);

        assertThat(open.file().rentOwedThrough()).contains(last);
        assertThatThrownBy(() -> open.recover(
                        ATermination.wonBack(RecoveryWay.PAID, POSTED.plusDays(3)), ATermination.paid(), TODAY))
                .isInstanceOf(TerminationNotThere.class);
        open.pass(LocalDate.of(2028, 2, 4));
        assertThat(open.state()).isEqualTo(TerminationState.VACATED);
    }

    @Test
    @Shows("C-10")
    void the_dispute_stays_as_it_was_and_is_decided_no_more() {
        Termination left = ATermination.in(TerminationState.DISPUTED);
        Dispute contested = left.file().after().dispute().orElseThrow();

        left.returnKeys(ATermination.leaving(END), TODAY);

        assertThat(left.file().after().dispute()).contains(contested);
        assertThatThrownBy(() -> left.decide(new TribunalDecision(END, false, null, false), TODAY))
                .isInstanceOf(TerminationNotThere.class);
        assertThatThrownBy(() -> left.refer(END, TODAY)).isInstanceOf(TerminationNotThere.class);
    }

    @ParameterizedTest(name = "the court decided: {0}")
    @CsvSource({"true, 2028-09-04", "false, 2028-10-01"})
    void an_appeal_that_is_tried_is_a_dispute_too(boolean decided, LocalDate through) {
        Termination appealed = ATermination.in(TerminationState.DISPUTED);
        appealed.decide(new TribunalDecision(END, true, null, false), TODAY);
        appealed.appeal(END, TODAY);
        if (decided) {
            appealed.decideAppeal(new TribunalDecision(COURT_DECIDED, true, null, false), TODAY);
        }

        appealed.returnKeys(ATermination.leaving(LocalDate.of(2028, 10, 1)), TODAY);

        assertThat(appealed.file().rentOwedThrough()).isEqualTo(Optional.of(through));
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationState.class,
            names = {"SERVED", "RECOVERY_OPEN", "DISPUTED"})
    void no_keys_come_back_before_the_notice_has_come(TerminationState state) {
        Termination termination = ATermination.in(state);

        assertThatThrownBy(() -> termination.returnKeys(ATermination.leaving(POSTED.minusDays(1)), TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
    }
}
