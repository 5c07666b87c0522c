package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.DisputeRefusal;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.leaving.GoodsCall;
import se.hemvist.lease.leaving.LeavingRefusal;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.termination.TerminationRefusal.DayNotEntered;
import se.hemvist.lease.termination.TerminationRefusal.EndingIsSettled;
import se.hemvist.lease.termination.TerminationRefusal.NothingToDispute;
import se.hemvist.lease.termination.TerminationRefusal.ServiceIsSettled;
import se.hemvist.lease.termination.TerminationRefusal.TerminationNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.lease.termination.ATermination.APPLIED;
import static se.hemvist.lease.termination.ATermination.END;
import static se.hemvist.lease.termination.ATermination.HEARD;
import static se.hemvist.lease.termination.ATermination.LEFT;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** The whole machine of an ending, state by state and command by command. */
class TerminationStateTest {

    static final Map<String, Consumer<Termination>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "prepare",
                    termination ->
                            termination.prepare(ATermination.notice(NoticeKind.ORDINARY), Optional.empty(), TODAY)),
            Map.entry(
                    "serve",
                    termination -> termination.serve(
                            ATermination.letter(), ATermination.evidence(ATermination.paid()), TODAY)),
            Map.entry(
                    "correctService",
                    termination -> termination.correct(
                            ATermination.servedOn(POSTED.plusDays(1)),
                            ATermination.evidence(ATermination.paid()),
                            TODAY)),
            Map.entry("correctForm", correcting(EndingDay.FORM_SERVED, POSTED.plusDays(1))),
            Map.entry("correctReferral", correcting(EndingDay.REFERRED, POSTED.plusDays(5))),
            Map.entry("correctApplication", correcting(EndingDay.EVICTION_APPLIED, APPLIED.plusDays(1))),
            Map.entry("openRecovery", termination -> termination.openRecovery(POSTED, POSTED, TODAY)),
            Map.entry(
                    "recover",
                    termination -> termination.recover(
                            ATermination.wonBack(RecoveryWay.BOARD_TAKES_OVER, POSTED), ATermination.late(), TODAY)),
            Map.entry("ruleOutRecovery", termination -> termination.ruleOutRecovery(POSTED, "Flyttar ändå.")),
            Map.entry(
                    "contest",
                    termination -> termination.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY)),
            Map.entry("refer", termination -> termination.refer(END, TODAY)),
            Map.entry(
                    "decideEnds",
                    termination -> termination.decide(new TribunalDecision(END, true, null, false), TODAY)),
            Map.entry(
                    "decideGoesOn",
                    termination -> termination.decide(new TribunalDecision(END, false, null, false), TODAY)),
            Map.entry("appeal", termination -> termination.appeal(ATermination.APPEALED, TODAY)),
            Map.entry(
                    "decideAppealEnds",
                    termination -> termination.decideAppeal(
                            new TribunalDecision(ATermination.COURT_DECIDED, true, null, false), TODAY)),
            Map.entry(
                    "decideAppealGoesOn",
                    termination -> termination.decideAppeal(
                            new TribunalDecision(ATermination.COURT_DECIDED, false, null, false), TODAY)),
            Map.entry("returnKeys", termination -> termination.returnKeys(ATermination.leaving(LEFT), TODAY)),
            Map.entry("apply", termination -> termination.applyForEviction(APPLIED, 0, ATermination::plain, TODAY)),
            Map.entry("order", termination -> termination.orderEviction(new EvictionOrder(HEARD, HEARD, null), TODAY)),
            Map.entry(
                    "respite",
                    termination ->
                            termination.respiteEviction(new EvictionRespite(HEARD, HEARD.plusDays(14), false), TODAY)),
            Map.entry("tellBoard", termination -> termination.tellBoard(LEFT, TODAY)),
            Map.entry("evict", termination -> termination.evict(ATermination.leaving(LEFT), 0, TODAY)),
            Map.entry(
                    "callForGoods",
                    termination -> termination.callForGoods(new GoodsCall(LEFT, Optional.empty()), TODAY)),
            Map.entry("correctLeaving", termination -> termination.correctLeaving(LEFT.plusDays(1), TODAY)),
            Map.entry(
                    "settle", termination -> termination.settle(ATermination.settlement(), RentLeft.unknown(), TODAY)),
            Map.entry(
                    "withdraw",
                    termination -> termination.withdraw(new Withdrawal(ATermination.RECORDED, "Ångrat."), TODAY))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GROUND_RECORDED  | NOTICE_READY, WITHDRAWN
                    NOTICE_READY     | SERVED, WITHDRAWN
                    SERVED           | RECOVERY_OPEN, RUNNING_OUT, DISPUTED, VACATED, WITHDRAWN
                    RECOVERY_OPEN    | RECOVERED, RUNNING_OUT, VACATED, WITHDRAWN
                    RECOVERED        |
                    RUNNING_OUT      | RECOVERY_OPEN, RECOVERED, DISPUTED, EVICTION_APPLIED, VACATED, WITHDRAWN
                    DISPUTED         | RECOVERED, RUNNING_OUT, VACATED, WITHDRAWN
                    EVICTION_APPLIED | RECOVERED, DISPUTED, EVICTION_ORDERED, VACATED, WITHDRAWN
                    EVICTION_ORDERED | EVICTED, VACATED, WITHDRAWN
                    VACATED          | SETTLED
                    EVICTED          | SETTLED
                    SETTLED          |
                    WITHDRAWN        | DISPUTED
                    """)
    void goes_on_only_to(TerminationState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(TerminationState.class, next));
        assertThat(state.isEnd()).isEqualTo(next == null || state == TerminationState.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(TerminationState.class)
    @Shows("S-72")
    void a_notice_that_may_come_to_nothing_is_served_and_waits_for_the_rent_or_the_tribunal(TerminationState state) {
        assertThat(state.mayComeToNothing())
                .isEqualTo(
                        EnumSet.of(TerminationState.SERVED, TerminationState.RECOVERY_OPEN, TerminationState.DISPUTED)
                                .contains(state));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GROUND_RECORDED  | prepare:NOTICE_READY, withdraw:WITHDRAWN
                    NOTICE_READY     | serve:RUNNING_OUT, withdraw:WITHDRAWN
                    SERVED           | openRecovery:RECOVERY_OPEN, ruleOutRecovery:RUNNING_OUT, contest:EARLY, returnKeys:VACATED, withdraw:WITHDRAWN
                    RECOVERY_OPEN    | correctForm:RECOVERY_OPEN, recover:RECOVERED, returnKeys:VACATED, withdraw:WITHDRAWN
                    RECOVERED        |
                    RUNNING_OUT      | correctService:RUNNING_OUT, contest:DISPUTED, apply:EVICTION_APPLIED, returnKeys:VACATED, withdraw:WITHDRAWN
                    DISPUTED         | correctReferral:DISPUTED, refer:DISPUTED, decideEnds:RUNNING_OUT, decideGoesOn:WITHDRAWN, decideAppealEnds:not-appealed, decideAppealGoesOn:not-appealed, returnKeys:VACATED, withdraw:WITHDRAWN
                    EVICTION_APPLIED | correctApplication:EVICTION_APPLIED, order:EVICTION_ORDERED, tellBoard:EVICTION_APPLIED, returnKeys:VACATED, withdraw:WITHDRAWN
                    EVICTION_ORDERED | correctApplication:EVICTION_ORDERED, respite:EVICTION_ORDERED, tellBoard:EVICTION_ORDERED, evict:EVICTED, returnKeys:VACATED, withdraw:WITHDRAWN
                    VACATED          | correctLeaving:VACATED, callForGoods:nothing-left, settle:SETTLED
                    EVICTED          | correctApplication:EVICTED, correctLeaving:EVICTED, callForGoods:nothing-left, settle:SETTLED
                    SETTLED          |
                    WITHDRAWN        |
                    """)
    void takes_only_the_commands_of_its_state(TerminationState state, String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        COMMANDS.forEach((name, command) -> assertThat(after(state, command))
                .as("%s when %s", name, state)
                .isEqualTo(expected.getOrDefault(name, "refused")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EARLY    | RUNNING_OUT      | correctForm:RUNNING_OUT, recover:RECOVERED, contest:EARLY, apply:EVICTION_APPLIED, returnKeys:VACATED, withdraw:WITHDRAWN
                    EARLY    | EVICTION_APPLIED | correctForm:EVICTION_APPLIED, correctApplication:EVICTION_APPLIED, recover:RECOVERED, order:EVICTION_ORDERED, tellBoard:EVICTION_APPLIED, returnKeys:VACATED, withdraw:WITHDRAWN
                    EARLY    | EVICTION_ORDERED | correctForm:EVICTION_ORDERED, correctApplication:EVICTION_ORDERED, respite:EVICTION_ORDERED, tellBoard:EVICTION_ORDERED, evict:EVICTED, returnKeys:VACATED, withdraw:WITHDRAWN
                    ORDINARY | DISPUTED         | correctForm:DISPUTED, correctReferral:DISPUTED, recover:RECOVERED, refer:DISPUTED, decideEnds:RUNNING_OUT, decideGoesOn:WITHDRAWN, decideAppealEnds:not-appealed, decideAppealGoesOn:not-appealed, returnKeys:VACATED, withdraw:WITHDRAWN
                    """)
    @Shows("L-09")
    void of_a_notice_for_rent_whose_time_is_over_more_is_taken(NoticeKind kind, TerminationState state, String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        COMMANDS.forEach((name, command) -> assertThat(after(ATermination.runOutForRent(kind, state), command))
                .as("%s when %s", name, state)
                .isEqualTo(expected.getOrDefault(name, "refused")));
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationState.class,
            names = {"SERVED", "RECOVERY_OPEN", "RUNNING_OUT", "DISPUTED", "EVICTION_APPLIED", "EVICTION_ORDERED"})
    void is_under_notice_from_the_service_until_the_tenant_has_left_or_stays(TerminationState state) {
        assertThat(state.isUnderNotice()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationState.class,
            names = {"GROUND_RECORDED", "NOTICE_READY", "RECOVERED", "VACATED", "EVICTED", "SETTLED", "WITHDRAWN"})
    void is_not_under_notice_before_and_after_that(TerminationState state) {
        assertThat(state.isUnderNotice()).isFalse();
    }

    private static Consumer<Termination> correcting(EndingDay which, LocalDate on) {
        return termination ->
                termination.correct(ATermination.rather(which, on), ATermination::plain, "letting-officer", TODAY);
    }

    private static String after(TerminationState state, Consumer<Termination> command) {
        return after(ATermination.in(state), command);
    }

    static String after(Termination termination, Consumer<Termination> command) {
        TerminationState state = termination.state();
        try {
            command.accept(termination);
            return termination.state().name();
        } catch (NothingToDispute early) {
            return "EARLY";
        } catch (TerminationNotThere | ServiceIsSettled | EndingIsSettled | DayNotEntered refused) {
            assertThat(termination.state()).as("left as it was").isEqualTo(state);
            return "refused";
        } catch (DisputeRefusal | LeavingRefusal refused) {
            return refused.code();
        }
    }
}
