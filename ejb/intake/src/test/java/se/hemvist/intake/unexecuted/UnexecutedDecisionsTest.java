package se.hemvist.intake.unexecuted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.DecisionDesk;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.decision.Executions;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.intake.execution.ExecutionStep.Reason;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.unexecuted.UnexecutedDecision.Ending;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.intake.decision.DecisionKind.HOUSING;
import static se.hemvist.intake.decision.DecisionKind.SUPPORT;

/** SoL 2025:400 34:1-3: what is reported to IVO, the auditors and the council each quarter. Decided on 2 November 2026. */
@Shows("L-23")
class UnexecutedDecisionsTest {

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest
    @CsvSource({
        "2026, 4, 2026-12-31, 0",
        "2027, 1, 2027-02-02, 0",
        "2027, 1, 2027-02-03, 2",
        "2027, 1, 2027-03-31, 2",
        "2027, 2, 2027-04-01, 2",
        "2027, 1, 2027-08-01, 2"
    })
    @Shows("C-25")
    void a_decision_is_reported_from_the_day_after_its_last_day_and_each_quarter_until_it_is_carried_out(
            int year, int quarter, LocalDate today, int reported) {
        acts.waitingForFlat();
        town.itIs(today);

        assertThat(list(new Quarter(year, quarter))).hasSize(reported);
    }

    @Test
    void the_quarter_in_which_it_is_carried_out_says_when_and_the_next_one_nothing() {
        CaseId id = acts.waitingForFlat();
        carriedOut(id, SUPPORT, LocalDate.of(2026, 12, 1));
        carriedOut(id, HOUSING, LocalDate.of(2027, 4, 10));
        town.itIs(LocalDate.of(2027, 9, 1));

        assertThat(list(new Quarter(2027, 1))).singleElement().satisfies(first -> {
            assertThat(first.kind()).isEqualTo(HOUSING);
            assertThat(first.waiting().days()).isEqualTo(149);
            assertThat(first.waiting().ending()).isEmpty();
        });
        assertThat(list(new Quarter(2027, 2))).singleElement().satisfies(second -> assertThat(
                        second.waiting().ending())
                .contains(new Ending(LocalDate.of(2027, 4, 10), true)));
        assertThat(list(new Quarter(2027, 3))).isEmpty();
    }

    @Test
    void carried_out_on_the_last_day_it_is_not_reported() {
        CaseId id = acts.waitingForFlat();
        carriedOut(id, SUPPORT, LocalDate.of(2027, 2, 2));
        carriedOut(id, HOUSING, LocalDate.of(2027, 2, 3));
        town.itIs(LocalDate.of(2027, 3, 1));

        assertThat(list(new Quarter(2027, 1)))
                .extracting(UnexecutedDecision::kind)
                .containsExactly(HOUSING);
    }

    @Test
    void a_break_is_told_with_the_time_since_then_and_why_it_waits() {
        CaseId id = acts.waitingForFlat();
        carriedOut(id, SUPPORT, LocalDate.of(2026, 12, 1));
        carriedOut(id, HOUSING, LocalDate.of(2027, 1, 10));
        DecisionId home = decision(id, HOUSING);
        town.itIs(LocalDate.of(2027, 7, 1));
        desk("decision.break-off", home, LocalDate.of(2027, 3, 31));
        explained(home, LocalDate.of(2027, 4, 1), Reason.NO_FLAT);
        explained(home, LocalDate.of(2027, 6, 1), Reason.ASKED_TO_WAIT);

        assertThat(list(new Quarter(2027, 2))).isEmpty();
        assertThat(list(new Quarter(2027, 3))).singleElement().satisfies(broken -> {
            assertThat(broken.decidedOn()).isEqualTo(Town.START);
            assertThat(broken.waiting().interrupted()).isTrue();
            assertThat(broken.waiting().since()).isEqualTo(LocalDate.of(2027, 3, 31));
            assertThat(broken.waiting().lastDay()).isEqualTo(LocalDate.of(2027, 6, 30));
            assertThat(broken.waiting().days()).isEqualTo(92);
            assertThat(broken.why().orElseThrow().reason()).isEqualTo(Reason.ASKED_TO_WAIT);
        });
    }

    @Test
    void the_council_is_told_how_many_of_each_kind_and_how_long() {
        CaseId id = acts.waitingForFlat();
        carriedOut(id, SUPPORT, LocalDate.of(2027, 2, 10));
        town.itIs(LocalDate.of(2027, 4, 5));

        List<QuarterCount> counts = town.as(
                town.somebody("unit-head", OrganisationKind.SOCIAL_ADMINISTRATION),
                "unexecuted.count",
                UnexecutedDecisions.class,
                reports -> reports.count(new Quarter(2027, 1)));

        assertThat(counts)
                .containsExactly(
                        new QuarterCount(HOUSING, 1, 0, 0, new QuarterCount.Days(149, 149)),
                        new QuarterCount(SUPPORT, 1, 1, 0, new QuarterCount.Days(100, 100)));
    }

    @Test
    void another_administration_sees_none_of_ours_and_nobody_a_quarter_to_come() {
        acts.waitingForFlat();
        town.itIs(LocalDate.of(2027, 2, 20));

        List<UnexecutedDecision> others = town.as(
                town.somebody("unit-head", town.register("other-sf", OrganisationKind.SOCIAL_ADMINISTRATION)),
                "unexecuted.list",
                UnexecutedDecisions.class,
                reports -> reports.list(new Quarter(2027, 1)));

        assertThat(others).isEmpty();
        Refused.with("day-too-late", "quarter", () -> list(new Quarter(2027, 2)));
        assertThatThrownBy(() -> new Quarter(2027, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Quarter(2027, 4)).hasToString("2027-Q4");
    }

    private List<UnexecutedDecision> list(Quarter quarter) {
        return town.as(
                town.somebody("unit-head", OrganisationKind.SOCIAL_ADMINISTRATION),
                "unexecuted.list",
                UnexecutedDecisions.class,
                reports -> reports.list(quarter));
    }

    private void carriedOut(CaseId id, DecisionKind kind, LocalDate on) {
        town.ask(Executions.class, executions -> {
            executions.carriedOut(id, kind, on);
            return true;
        });
    }

    private void explained(DecisionId id, LocalDate on, Reason reason) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "decision.explain-wait",
                DecisionDesk.class,
                desk -> {
                    desk.explain(id, Expected.any(), ExecutionStep.explained(on, reason, "Så här är det."));
                    return true;
                });
    }

    private void desk(String operation, DecisionId id, LocalDate on) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                operation,
                DecisionDesk.class,
                desk -> {
                    desk.breakOff(id, Expected.any(), on, "Avtalet sades upp.");
                    return true;
                });
    }

    private DecisionId decision(CaseId id, DecisionKind kind) {
        return town
                .as(
                        town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                        "decision.list",
                        Decisions.class,
                        decisions -> decisions.list(id))
                .stream()
                .filter(decision -> decision.kind() == kind)
                .findFirst()
                .map(decision -> decision.id())
                .orElseThrow();
    }
}
