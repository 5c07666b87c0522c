package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.dispute.Appeal;
import se.hemvist.lease.dispute.AppealedBy;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.DisputeRefusal.DecisionNotFinal;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.eviction.EvictionOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.APPEALED;
import static se.hemvist.lease.termination.ATermination.COURT_DECIDED;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** JB 12:50, 12:70 and 12:71: the rent tribunal's decision is final when its time is over, or when the court has decided. */
class AppealTest {

    /** Three weeks on is the first of May, a day of rest. */
    private static final LocalDate DECIDED = LocalDate.of(2028, 4, 10);

    /** The rent tribunal has let the lease end or prolonged it, the decision was appealed, or the court has decided. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    decided  | correctReferral:RUNNING_OUT, appeal:DISPUTED, contest:dispute-decided, apply:EVICTION_APPLIED, returnKeys:VACATED, withdraw:WITHDRAWN
                    appealed | correctReferral:DISPUTED, decideAppealEnds:RUNNING_OUT, decideAppealGoesOn:WITHDRAWN, refer:dispute-decided, \
                    decideEnds:dispute-decided, decideGoesOn:dispute-decided, returnKeys:VACATED, withdraw:WITHDRAWN
                    tried    | correctReferral:RUNNING_OUT, appeal:appeal-decided, contest:dispute-decided, apply:decision-not-final, returnKeys:VACATED, withdraw:WITHDRAWN
                    prolonged | correctReferral:WITHDRAWN, appeal:DISPUTED
                    landlord's | correctReferral:DISPUTED, decideAppealEnds:RUNNING_OUT, decideAppealGoesOn:WITHDRAWN, refer:dispute-decided, \
                    decideEnds:dispute-decided, decideGoesOn:dispute-decided, returnKeys:VACATED, withdraw:WITHDRAWN
                    tried for good | correctReferral:WITHDRAWN, appeal:appeal-decided
                    dropped  |
                    applied  | correctReferral:EVICTION_APPLIED, correctApplication:EVICTION_APPLIED, appeal:DISPUTED, order:EVICTION_ORDERED, tellBoard:EVICTION_APPLIED, returnKeys:VACATED, withdraw:WITHDRAWN
                    ordered  | correctReferral:EVICTION_ORDERED, correctApplication:EVICTION_ORDERED, respite:EVICTION_ORDERED, tellBoard:EVICTION_ORDERED, evict:EVICTED, returnKeys:VACATED, withdraw:WITHDRAWN
                    """)
    @Shows({"L-11", "C-11"})
    void takes_only_the_commands_of_its_state(String standing, @Nullable String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        TerminationStateTest.COMMANDS.forEach(
                (name, command) -> assertThat(TerminationStateTest.after(standing(standing), command))
                        .as("%s when %s", name, standing)
                        .isEqualTo(expected.getOrDefault(name, "refused")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2028-04-09, day-too-early",
        "2028-04-10, DISPUTED",
        "2028-05-01, DISPUTED",
        "2028-05-02, DISPUTED",
        "2028-05-03, appealed-too-late",
        "2028-12-02, day-too-late",
    })
    @Shows({"L-11", "C-11"})
    void is_appealed_within_three_weeks_of_the_decision_whose_last_day_moves_past_days_of_rest(
            LocalDate on, String becomes) {
        Termination lost = decided();

        assertThat(said(() -> lost.appeal(on, TODAY), lost)).isEqualTo(becomes);
    }

    @ParameterizedTest(name = "court {0}, respite {1}: {2}")
    @CsvSource({
        "2028-04-19,           , not-appealed",
        "2028-04-20,           , RUNNING_OUT",
        "2028-12-02,           , day-too-late",
        "2028-09-04, 2028-09-03, day-too-early",
        "2028-09-04, 2028-10-31, RUNNING_OUT",
    })
    @Shows("L-11")
    void the_court_decides_on_what_was_appealed_to_it(LocalDate on, @Nullable LocalDate respite, String becomes) {
        Termination appealed = appealed();

        assertThat(said(() -> appealed.decideAppeal(new TribunalDecision(on, true, respite, true), TODAY), appealed))
                .isEqualTo(becomes);
    }

    @Test
    @Shows({"L-11", "C-11"})
    void the_tenant_stays_and_owes_rent_until_the_court_has_decided_and_no_eviction_is_applied_for_before() {
        Termination appealed = appealed();

        assertThat(appealed.file().rentOwedThrough()).isEmpty();
        appealed.decideAppeal(new TribunalDecision(COURT_DECIDED, true, null, false), TODAY);

        assertThat(appealed.file().lastDay()).contains(COURT_DECIDED);
        assertThat(appealed.file().rentOwedThrough()).contains(COURT_DECIDED);
        assertThatThrownBy(() -> apply(appealed, COURT_DECIDED))
                .isInstanceOfSatisfying(DecisionNotFinal.class, Refusals::demandSaid);
        Termination again = appealed();
        again.decideAppeal(new TribunalDecision(COURT_DECIDED, true, null, false), TODAY);
        apply(again, COURT_DECIDED.plusDays(1));
        assertThat(again.state()).isEqualTo(TerminationState.EVICTION_APPLIED);
    }

    @Test
    @Shows("L-11")
    void a_respite_of_the_court_s_takes_the_place_of_the_tribunal_s_and_else_that_stands() {
        LocalDate tribunals = LocalDate.of(2028, 10, 31);
        Termination kept = decided(tribunals);
        kept.appeal(APPEALED, TODAY);
        kept.decideAppeal(new TribunalDecision(COURT_DECIDED, true, null, false), TODAY);
        assertThat(kept.file().lastDay()).contains(tribunals);
        assertThat(dispute(kept).respiteAgreed()).isTrue();

        Termination longer = appealed();
        longer.decideAppeal(new TribunalDecision(COURT_DECIDED, true, tribunals.plusMonths(1), false), TODAY);
        assertThat(longer.file().lastDay()).contains(tribunals.plusMonths(1));
        assertThat(dispute(longer).respiteAgreed()).isFalse();
        assertThat(dispute(longer).appeal()).isEqualTo(new Appeal(APPEALED, AppealedBy.TENANT, COURT_DECIDED));
        assertThat(dispute(longer).appealableThrough()).isEmpty();
    }

    @Test
    @Shows({"L-11", "C-11"})
    void the_landlord_appeals_that_the_lease_is_prolonged_and_it_runs_out_if_the_court_lets_it() {
        Termination tried = prolonged();
        assertThat(said(() -> tried.appeal(LocalDate.of(2028, 5, 3), TODAY), prolonged()))
                .isEqualTo("appealed-too-late");

        Termination appealed = standing("landlord's");
        assertThat(dispute(appealed).appeal()).isEqualTo(new Appeal(APPEALED, AppealedBy.LANDLORD, null));
        assertThat(appealed.file().after().withdrawal()).isEmpty();
        assertThat(appealed.file().rentOwedThrough()).isEmpty();
        appealed.decideAppeal(new TribunalDecision(COURT_DECIDED, true, null, false), TODAY);
        assertThat(appealed.file().rentOwedThrough()).contains(COURT_DECIDED);
        assertThatThrownBy(() -> apply(appealed, COURT_DECIDED)).isInstanceOf(DecisionNotFinal.class);

        Termination lost = standing("tried for good");
        assertThat(lost.file().after().withdrawal())
                .contains(new Withdrawal(COURT_DECIDED, TribunalDecision.PROLONGED));
    }

    @Test
    @Shows({"L-11", "G-126"})
    void an_eviction_that_was_applied_for_is_none_once_the_appeal_is_told_of() {
        Termination applied = standing("applied");

        applied.appeal(APPEALED, TODAY);

        assertThat(applied.file().after().eviction()).isEmpty();
        applied.decideAppeal(new TribunalDecision(COURT_DECIDED, false, null, false), TODAY);
        assertThat(applied.file().after().withdrawal().map(Withdrawal::reason)).contains(TribunalDecision.PROLONGED);
    }

    private static Termination standing(String name) {
        return switch (name) {
            case "decided" -> decided();
            case "appealed" -> appealed();
            case "tried" -> {
                Termination tried = appealed();
                tried.decideAppeal(new TribunalDecision(COURT_DECIDED, true, null, false), TODAY);
                yield tried;
            }
            case "prolonged" -> prolonged();
            case "landlord's" -> {
                Termination tried = prolonged();
                tried.appeal(APPEALED, TODAY);
                yield tried;
            }
            case "tried for good" -> {
                Termination lost = standing("landlord's");
                lost.decideAppeal(new TribunalDecision(COURT_DECIDED, false, null, false), TODAY);
                yield lost;
            }
            case "dropped" -> {
                Termination dropped = decided();
                dropped.withdraw(new Withdrawal(DECIDED, "Får bo kvar."), TODAY);
                yield dropped;
            }
            case "applied" -> {
                Termination applied = decided();
                apply(applied, ATermination.APPLIED);
                yield applied;
            }
            default -> {
                Termination ordered = standing("applied");
                ordered.orderEviction(new EvictionOrder(ATermination.HEARD, ATermination.HEARD, null), TODAY);
                yield ordered;
            }
        };
    }

    private static Termination prolonged() {
        Termination lost = disputed();
        lost.decide(new TribunalDecision(DECIDED, false, null, false), TODAY);
        return lost;
    }

    private static Termination decided() {
        return decided(null);
    }

    /** With that respite. */
    private static Termination decided(@Nullable LocalDate respite) {
        Termination lost = disputed();
        lost.decide(new TribunalDecision(DECIDED, true, respite, respite != null), TODAY);
        return lost;
    }

    private static Termination disputed() {
        Termination disputed = ATermination.in(TerminationState.RUNNING_OUT);
        disputed.contest(new Contest(POSTED, false), ATermination::inBlock, TODAY);
        disputed.refer(POSTED, TODAY);
        return disputed;
    }

    static Termination appealed() {
        Termination appealed = decided();
        appealed.appeal(APPEALED, TODAY);
        return appealed;
    }

    private static void apply(Termination lost, LocalDate on) {
        lost.applyForEviction(on, 0, ATermination::inBlock, TODAY);
    }

    private static Dispute dispute(Termination termination) {
        return termination.file().after().dispute().orElseThrow();
    }

    private static String said(Runnable act, Termination termination) {
        try {
            act.run();
            return termination.state().name();
        } catch (Refusal refused) {
            Refusals.demandSaid(refused);
            if (refused.kind() == Refusal.Kind.RULE) {
                Refusals.demandRule(refused);
            }
            return refused.code();
        }
    }
}
