package se.hemvist.lease.termination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.recovery.Recovery;
import se.hemvist.lease.termination.TerminationRefusal.DayNotEntered;
import se.hemvist.lease.termination.TerminationRefusal.EndingIsSettled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.APPLIED;
import static se.hemvist.lease.termination.ATermination.HEARD;
import static se.hemvist.lease.termination.ATermination.LEFT;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** The days of what followed a notice that was posted on 12 January 2028, put right on 1 December. */
class CorrectedEndingDayTest {

    /**
     * Contested on 14 February, referred on 30 April, the last day of the lease, which the tribunal let end with a respite until the end
     * of September; appealed, and left so by the court.
     */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "CONTESTED, 2028-01-12, ",
        "CONTESTED, 2028-01-11, day-too-early",
        "CONTESTED, 2028-04-30, ",
        "CONTESTED, 2028-05-01, day-too-late",
        "CONTESTED, 2028-02-14, nothing-corrected",
        "REFERRED, 2028-02-14, ",
        "REFERRED, 2028-02-13, day-too-early",
        "REFERRED, 2028-05-30, ",
        "REFERRED, 2028-05-31, referred-too-late",
        "REFERRED, 2028-06-01, referred-too-late",
        "REFERRED, 2028-06-13, day-too-late",
        "DECIDED, 2028-04-29, day-too-early",
        "DECIDED, 2028-06-09, appealed-too-late",
        "DECIDED, 2028-06-12, nothing-corrected",
        "DECIDED, 2028-06-13, ",
        "DECIDED, 2028-07-03, ",
        "DECIDED, 2028-07-04, day-too-late",
        "APPEALED, 2028-06-11, day-too-early",
        "APPEALED, 2028-06-12, ",
        "APPEALED, 2028-09-05, day-too-late",
        "APPEAL_DECIDED, 2028-07-02, day-too-early",
        "APPEAL_DECIDED, 2028-12-01, ",
        "APPEAL_DECIDED, 2028-12-02, day-too-late",
        "RESPITE_ENDS, 2028-06-11, day-too-early",
        "RESPITE_ENDS, 2029-02-28, ",
        "FORM_SERVED, 2028-02-01, day-not-entered",
    })
    @Shows({"L-11", "C-10", "C-11"})
    void of_a_dispute_keep_their_order_and_their_times(EndingDay which, LocalDate on, @Nullable String code) {
        Termination termination = appealed();

        demand(termination, which, on, code);
    }

    private static Termination appealed() {
        Termination termination = ATermination.in(TerminationState.RUNNING_OUT);
        termination.contest(new Contest(LocalDate.of(2028, 2, 14), false), ATermination::inBlock, TODAY);
        termination.refer(ATermination.END, TODAY);
        termination.decide(
                new TribunalDecision(LocalDate.of(2028, 6, 12), true, LocalDate.of(2028, 9, 30), false), TODAY);
        termination.appeal(LocalDate.of(2028, 7, 3), TODAY);
        termination.decideAppeal(new TribunalDecision(ATermination.COURT_DECIDED, true, null, false), TODAY);
        return termination;
    }

    /** Asked for on 3 May, the tenant heard on the 10th, ordered on the 20th, put off until 1 June, carried out on 2 June. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "EVICTION_APPLIED, 2028-05-02, may-stay",
        "EVICTION_APPLIED, 2028-05-10, ",
        "EVICTION_APPLIED, 2028-05-11, day-too-late",
        "CHILDREN_TOLD, 2028-05-03, ",
        "CHILDREN_TOLD, 2028-05-02, day-too-early",
        "CHILDREN_TOLD, 2028-06-02, ",
        "CHILDREN_TOLD, 2028-06-03, board-not-told",
        "HEARD, 2028-05-02, day-too-early",
        "HEARD, 2028-05-20, ",
        "HEARD, 2028-05-21, day-too-late",
        "PAPERS_COMPLETE, 2028-05-20, ",
        "PAPERS_COMPLETE, 2028-05-21, day-too-late",
        "EVICTION_ORDERED, 2028-05-11, day-too-early",
        "EVICTION_ORDERED, 2028-05-22, ",
        "EVICTION_ORDERED, 2028-05-23, day-too-late",
        "EVICTION_RESPITED, 2028-05-20, ",
        "EVICTION_RESPITED, 2028-05-19, day-too-early",
        "EVICTION_RESPITED, 2028-06-01, ",
        "EVICTION_RESPITED, 2028-06-02, day-too-late",
    })
    @Shows({"L-13", "C-21"})
    void of_an_eviction_keep_their_order_and_their_times(EndingDay which, LocalDate on, @Nullable String code) {
        Termination termination = ATermination.in(TerminationState.RUNNING_OUT);
        termination.applyForEviction(APPLIED, 1, ATermination::plain, TODAY);
        termination.tellBoard(LocalDate.of(2028, 5, 15), TODAY);
        termination.orderEviction(
                new EvictionOrder(HEARD, LocalDate.of(2028, 5, 10), LocalDate.of(2028, 5, 12)), TODAY);
        termination.respiteEviction(new EvictionRespite(LocalDate.of(2028, 5, 22), LEFT, false), TODAY);
        termination.evict(ATermination.leaving(LEFT.plusDays(1)), 1, TODAY);

        demand(termination, which, on, code);
    }

    @ParameterizedTest(name = "form 1 on {0}, on {1}: {2}")
    @CsvSource({
        "2028-01-20, 2028-02-11, RECOVERY_OPEN",
        "2028-01-20, 2028-02-15, RUNNING_OUT",
        "2028-01-11, 2028-02-11, day-too-early",
        "2028-02-12, 2028-02-11, day-too-late",
    })
    @Shows({"L-09", "C-03"})
    void a_tenancy_whose_time_is_not_over_by_the_right_day_may_be_won_back_again(
            LocalDate served, LocalDate today, String becomes) {
        Termination termination = ATermination.runOutForRent(NoticeKind.EARLY, TerminationState.RUNNING_OUT);

        try {
            termination.correct(
                    ATermination.rather(EndingDay.FORM_SERVED, served), ATermination::plain, "letting-officer", today);
            assertThat(termination.state()).hasToString(becomes);
            assertThat(termination.recovery().map(Recovery::servedOn)).contains(served);
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo(becomes);
            assertThat(termination.state()).isEqualTo(TerminationState.RUNNING_OUT);
        }
    }

    @Test
    void nobody_is_evicted_by_an_order_before_the_right_time_was_over() {
        Termination termination = ATermination.runOutForRent(NoticeKind.EARLY, TerminationState.EVICTION_ORDERED);

        demand(termination, EndingDay.BOARD_TOLD, HEARD.minusDays(2), "decided-too-soon");
        demand(termination, EndingDay.BOARD_TOLD, POSTED.plusDays(3), null);
    }

    @Test
    void an_eviction_is_applied_for_only_once_the_decision_is_final_by_the_right_day() {
        Termination termination = ATermination.in(TerminationState.DISPUTED);
        LocalDate decided = LocalDate.of(2028, 6, 1);
        termination.decide(new TribunalDecision(decided, true, null, false), TODAY);
        termination.applyForEviction(decided.plusDays(30), 0, ATermination::inBlock, TODAY);

        demand(termination, EndingDay.DECIDED, decided.plusDays(20), "decision-not-final");
        demand(termination, EndingDay.EVICTION_APPLIED, decided.plusDays(10), "decision-not-final");
        demand(termination, EndingDay.DECIDED, decided.plusDays(1), null);
    }

    @Test
    @Shows("C-11")
    void a_prolonged_lease_is_appealed_from_the_right_day() {
        Termination termination = ATermination.in(TerminationState.DISPUTED);
        LocalDate decided = LocalDate.of(2028, 6, 1);
        termination.decide(new TribunalDecision(decided, false, null, false), TODAY);

        demand(termination, EndingDay.DECIDED, decided.plusDays(20), null);

        assertThat(termination.state()).isEqualTo(TerminationState.WITHDRAWN);
        assertThat(termination.isProlonged()).isTrue();
        assertThat(termination.file().after().withdrawal().map(Withdrawal::on)).contains(decided.plusDays(20));
        termination.appeal(decided.plusDays(40), TODAY);
        assertThat(termination.state()).isEqualTo(TerminationState.DISPUTED);
    }

    @ParameterizedTest
    @EnumSource(EndingDay.class)
    void of_an_ending_that_was_taken_back_or_settled_none_is_put_right(EndingDay which) {
        for (TerminationState state : TerminationState.values()) {
            if (state.isEnd()) {
                assertThatThrownBy(() -> correct(ATermination.in(state), which, POSTED.plusDays(1)))
                        .isInstanceOfSatisfying(EndingIsSettled.class, Refusals::demandSaid);
            }
        }
        assertThatThrownBy(() -> correct(ATermination.recorded(), which, POSTED))
                .isInstanceOfSatisfying(DayNotEntered.class, Refusals::demandSaid);
    }

    @Test
    void it_is_said_why_and_the_other_day_stays_with_who_put_it_right() {
        Termination termination = appealed();

        assertThatThrownBy(() -> termination.correct(
                        new CorrectedEndingDay(EndingDay.REFERRED, new CorrectedDay(POSTED.plusDays(60), " ")),
                        ATermination::inBlock,
                        "letting-officer",
                        TODAY))
                .isInstanceOf(MissingPart.class);

        correct(termination, EndingDay.REFERRED, LocalDate.of(2028, 5, 2));

        assertThat(termination.file().after().dispute().map(Dispute::referredOn))
                .contains(LocalDate.of(2028, 5, 2));
        assertThat(termination.daysBefore())
                .containsExactly(new RecordedEndingDay(
                        EndingDay.REFERRED, ATermination.END, TODAY, "letting-officer", "Fel dag."));
        assertThat(termination.daysBefore().toString()).doesNotContain("Fel");
        assertThat(ATermination.rather(EndingDay.REFERRED, POSTED).toString()).doesNotContain("Fel");
    }

    private static void demand(Termination termination, EndingDay which, LocalDate on, @Nullable String code) {
        if (code == null) {
            correct(termination, which, on);
        } else {
            assertThatThrownBy(() -> correct(termination, which, on))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
        }
    }

    private static void correct(Termination termination, EndingDay which, LocalDate on) {
        termination.correct(ATermination.rather(which, on), ATermination::plain, "letting-officer", TODAY);
    }
}
