package se.hemvist.intake.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.appeal.AppealView.Ended;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.decision.DecisionDesk;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** FL 43-46 §§, A-39: each decision is appealed by itself, within three weeks from the day on which the person got it. */
@Shows("L-20")
class AppealsTest {

    private static final LocalDate SERVED = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest
    @CsvSource({"2026-11-02, true", "2026-11-23, true", "2026-11-24, false"})
    @Shows("C-23")
    void comes_in_time_by_the_last_day(LocalDate receivedOn, boolean inTime) {
        DecisionId decision = served().get(0);
        town.itIs(LocalDate.of(2026, 12, 1));

        received(decision, receivedOn);

        assertThat(list(decision)).singleElement().satisfies(appeal -> assertThat(appeal.inTime())
                .isEqualTo(inTime));
    }

    @Test
    void what_is_not_yet_served_is_appealed_in_time() {
        DecisionId decision = decisions(acts.waitingForFlat()).get(0);
        town.itIs(LocalDate.of(2027, 12, 1));

        received(decision, LocalDate.of(2027, 11, 1));

        assertThat(list(decision).get(0).inTime()).isTrue();
    }

    @Test
    @Shows("C-23")
    void whether_it_came_in_time_is_told_by_the_service_though_that_is_recorded_later() {
        DecisionId decision = decisions(acts.waitingForFlat()).get(0);
        town.itIs(LocalDate.of(2027, 12, 1));
        AppealId appeal = received(decision, LocalDate.of(2027, 11, 1));

        serve(decision);

        assertThat(list(decision).get(0).inTime()).isFalse();
        ended(decision, appeal, AppealResult.TOO_LATE, LocalDate.of(2027, 12, 1));
    }

    @Test
    @Shows("A-39")
    void each_of_the_two_decisions_has_appeals_of_its_own_one_at_a_time() {
        List<DecisionId> both = served();
        AppealId first = received(both.get(0), SERVED);

        Refused.with("already-appealed", () -> received(both.get(0), SERVED));
        received(both.get(1), SERVED);
        ended(both.get(0), first, AppealResult.DECISION_STANDS, SERVED);
        received(both.get(0), SERVED);

        assertThat(list(both.get(0)))
                .extracting(AppealView::ended)
                .containsExactlyInAnyOrder(
                        Optional.of(new Ended(AppealResult.DECISION_STANDS, SERVED)), Optional.empty());
        assertThat(list(both.get(1))).hasSize(1);
        Refused.with("appeal-ended", () -> ended(both.get(0), first, AppealResult.SENT_BACK, SERVED));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGED_BY_THE_BOARD", "DECISION_CHANGED", "SENT_BACK"})
    @Shows({"A-39", "A-70"})
    void a_refusal_that_is_changed_on_appeal_lets_the_case_wait_for_that_decision_again(AppealResult result) {
        CaseId id = refusedSupport();

        DecisionId refusal = standing(id, DecisionKind.SUPPORT);
        ended(refusal, received(refusal, SERVED), result, SERVED);
        assertThat(acts.state(id)).isEqualTo(CaseState.LANDLORD_CHECKED);
        acts.decided(id, DecisionKind.SUPPORT, DecisionResult.GRANTED);

        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(town.deadlines().stream().filter(due -> due.startsWith("C-25 OPEN")))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECISION_STANDS", "WITHDRAWN"})
    @Shows("A-70")
    void a_refusal_that_stands_leaves_other_ways_to_be_looked_into(AppealResult result) {
        CaseId id = refusedSupport();

        DecisionId refusal = standing(id, DecisionKind.SUPPORT);
        ended(refusal, received(refusal, SERVED), result, SERVED);

        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
    }

    @Test
    void what_came_too_late_is_turned_away_and_what_came_in_time_is_not() {
        List<DecisionId> both = served();
        town.itIs(LocalDate.of(2026, 12, 1));
        AppealId late = received(both.get(0), LocalDate.of(2026, 11, 24));
        AppealId inTime = received(both.get(1), LocalDate.of(2026, 11, 23));

        Refused.with(
                "not-that-result", "result", () -> ended(both.get(0), late, AppealResult.DECISION_CHANGED, SERVED));
        Refused.with("not-that-result", "result", () -> ended(both.get(1), inTime, AppealResult.TOO_LATE, SERVED));
        Refused.with("day-too-early", "on", () -> ended(both.get(0), late, AppealResult.TOO_LATE, SERVED));
        ended(both.get(0), late, AppealResult.TOO_LATE, LocalDate.of(2026, 12, 1));
        ended(both.get(1), inTime, AppealResult.WITHDRAWN, LocalDate.of(2026, 12, 1));
    }

    @Test
    void its_days_are_in_order_and_the_decision_is_there() {
        DecisionId decision = served().get(0);

        Refused.with("day-too-early", "receivedOn", () -> received(decision, SERVED.minusDays(1)));
        Refused.with("day-too-late", "receivedOn", () -> received(decision, SERVED.plusDays(1)));
        Refused.with("unknown-decision", () -> received(DecisionId.next(), SERVED));
        Refused.with("unknown-appeal", () -> ended(decision, AppealId.next(), AppealResult.TOO_LATE, SERVED));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(AppealRefusal.class));
    }

    /** Both decisions of a case, served today. */
    private List<DecisionId> served() {
        List<DecisionId> both = decisions(acts.waitingForFlat());
        both.forEach(this::serve);
        return both;
    }

    private void serve(DecisionId decision) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "decision.serve",
                DecisionDesk.class,
                desk -> {
                    desk.serve(decision, Expected.any(), SERVED);
                    return true;
                });
    }

    private List<DecisionId> decisions(CaseId id) {
        return town
                .as(
                        town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                        "decision.list",
                        Decisions.class,
                        decisions -> decisions.list(id))
                .stream()
                .map(decision -> decision.id())
                .toList();
    }

    private AppealId received(DecisionId decision, LocalDate on) {
        return town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "appeal.receive",
                Appeals.class,
                appeals -> appeals.receive(decision, on));
    }

    private void ended(DecisionId decision, AppealId id, AppealResult result, LocalDate on) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "appeal.end",
                Appeals.class,
                appeals -> {
                    appeals.end(decision, id, result, on);
                    return true;
                });
    }

    private CaseId refusedSupport() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.APPROVES);
        acts.decided(id, DecisionKind.HOUSING, DecisionResult.GRANTED);
        acts.decided(id, DecisionKind.SUPPORT, DecisionResult.REFUSED);
        return id;
    }

    private DecisionId standing(CaseId id, DecisionKind kind) {
        return town
                .as(
                        town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                        "decision.list",
                        Decisions.class,
                        all -> all.list(id))
                .stream()
                .filter(decision -> decision.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    private List<AppealView> list(DecisionId decision) {
        return town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "appeal.list",
                Appeals.class,
                appeals -> appeals.of(decision));
    }
}
