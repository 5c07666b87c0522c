package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.decision.DecisionEvent.Made;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.decision.DecisionKind.HOUSING;
import static se.hemvist.intake.decision.DecisionKind.SUPPORT;
import static se.hemvist.intake.decision.DecisionResult.GRANTED;
import static se.hemvist.intake.decision.DecisionResult.REFUSED;

/** Göteborgs Stads rutin för Bostad först, «Beslut». */
class DecisionsTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest
    @FieldSource("se.hemvist.intake.decision.DecisionKind#MEASURE")
    @Shows({"G-59", "A-38"})
    void the_measure_is_granted_by_both_decisions_in_any_order(DecisionKind first) {
        CaseId id = checked();

        acts.decided(id, first, GRANTED);
        assertThat(acts.state(id)).isEqualTo(CaseState.LANDLORD_CHECKED);

        acts.decided(id, first == HOUSING ? SUPPORT : HOUSING, GRANTED);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(town.told().stream().filter(Made.class::isInstance)).hasSize(2);
    }

    @ParameterizedTest
    @FieldSource("se.hemvist.intake.decision.DecisionKind#MEASURE")
    @Shows({"G-59", "A-39"})
    void one_decision_against_is_enough_to_look_for_other_ways(DecisionKind refused) {
        CaseId id = checked();

        acts.decided(id, refused, REFUSED);

        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
    }

    @Test
    @Shows("G-60")
    void the_numbers_of_the_city_s_case_system_are_kept() {
        CaseId id = checked();

        acts.decided(id, new NewDecision(HOUSING, GRANTED, numbered("B-17"), new Terms(true, Optional.empty())));

        assertThat(acts.file(id).handling().application().treservaNumber()).isEqualTo("T-2026-1");
        assertThat(Stores.sql(town.database())
                        .list("select external_number from intake.decision", row -> row.getString(1)))
                .containsExactly("B-17");
    }

    private static Making numbered(String externalNumber) {
        return new Making(TODAY, "Enhetschef", "Behovet tillgodoses bäst så.", externalNumber);
    }

    @Test
    @Shows("G-62")
    void the_support_runs_for_eighteen_months_and_its_end_is_watched() {
        CaseId id = acts.waitingForFlat();

        Optional<SupportDecisionView> found =
                town.ask(SupportDecisions.class, decisions -> decisions.inForce(id, TODAY));
        assertThat(found)
                .hasValueSatisfying(running -> assertThat(running.validTo()).isEqualTo(LocalDate.of(2028, 5, 2)));
        assertThat(town.deadlines()).contains("T-19 OPEN 2028-05-02");
        assertThat(inForce(id, TODAY.minusDays(1))).isFalse();
        assertThat(inForce(id, LocalDate.of(2028, 5, 2))).isTrue();
        assertThat(inForce(id, LocalDate.of(2028, 5, 3))).isFalse();
    }

    @Test
    @Shows("G-62")
    void a_renewal_takes_the_place_of_the_one_that_runs() {
        CaseId id = acts.waitingForFlat();
        town.itIs(LocalDate.of(2028, 2, 1));

        acts.decided(id, SUPPORT, GRANTED);

        assertThat(town.deadlines()).contains("T-19 MET 2028-05-02", "T-19 OPEN 2029-08-01");
        List<Decision> all = town.ask(MadeDecisions.class, decisions -> decisions.of(id));
        assertThat(all).hasSize(3);
        Refused.with("running-decision", "result", () -> acts.decided(id, SUPPORT, REFUSED));
    }

    @Test
    void a_renewal_is_not_made_before_the_one_that_it_renews() {
        CaseId id = acts.waitingForFlat();

        Refused.with(
                "day-too-early",
                "decidedOn",
                () -> acts.decided(
                        id,
                        new NewDecision(
                                SUPPORT,
                                GRANTED,
                                FirstCase.making(TODAY.minusDays(1)),
                                new Terms(true, Optional.empty()))));
        assertThat(town.count("decision")).isEqualTo(2);
    }

    @Test
    void a_decision_is_made_once() {
        CaseId id = checked();
        acts.decided(id, HOUSING, GRANTED);

        Refused.with("already-decided", "kind", () -> acts.decided(id, HOUSING, GRANTED));
    }

    @Test
    @Shows("G-58")
    void a_case_is_not_just_ended_by_a_decision_beside_the_two() {
        CaseId id = checked();

        Refused.with("not-decided-here", "kind", () -> acts.decided(id, DecisionKind.OUTCOME, REFUSED));
    }

    @Test
    @Shows("A-38")
    void nothing_is_decided_before_the_companies_have_answered() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);

        Refused.with("not-done-in-this-state", () -> acts.decided(id, HOUSING, GRANTED));
    }

    @Test
    void a_decision_is_whole_and_its_days_in_order() {
        CaseId id = checked();
        Terms open = new Terms(true, Optional.empty());

        Refused.with(
                "missing-part", "delegate", () -> acts.decided(id, housing(new Making(TODAY, "", "x", "x"), open)));
        Refused.with(
                "missing-part", "reasons", () -> acts.decided(id, housing(new Making(TODAY, "x", " ", "x"), open)));
        Refused.with(
                "missing-part",
                "externalNumber",
                () -> acts.decided(id, housing(new Making(TODAY, "x", "x", ""), open)));
        Refused.with(
                "day-too-late",
                "decidedOn",
                () -> acts.decided(id, housing(FirstCase.making(TODAY.plusDays(1)), open)));
        Refused.with(
                "day-too-early",
                "decidedOn",
                () -> acts.decided(id, housing(FirstCase.making(LocalDate.of(2026, 10, 11)), open)));
        Refused.with(
                "day-too-early",
                "validTo",
                () -> acts.decided(
                        id, housing(FirstCase.making(TODAY), new Terms(true, Optional.of(TODAY.minusDays(1))))));
        assertThat(town.count("decision")).isZero();
    }

    @Test
    @Shows("G-62")
    void the_support_leaves_room_for_review_and_has_its_length() {
        CaseId id = checked();

        Refused.with(
                "review-proviso-missing",
                "reviewProviso",
                () -> acts.decided(
                        id,
                        new NewDecision(
                                SUPPORT, GRANTED, FirstCase.making(TODAY), new Terms(false, Optional.empty()))));
        Refused.with(
                "wrong-length",
                "validTo",
                () -> acts.decided(
                        id,
                        new NewDecision(
                                SUPPORT, GRANTED, FirstCase.making(TODAY), new Terms(true, Optional.of(TODAY)))));
    }

    @Test
    @Shows("A-38")
    void both_must_be_in_force_before_anything_is_signed() {
        CaseId id = checked();
        acts.decided(id, HOUSING, GRANTED);

        Refused.with("not-decided", "agreed/on", () -> demandInForce(id, TODAY));
    }

    @Test
    @Shows("A-58")
    void a_home_is_decided_for_as_long_as_the_decision_says() {
        CaseId id = checked();
        LocalDate last = TODAY.plusMonths(6);
        acts.decided(id, housing(FirstCase.making(TODAY), new Terms(true, Optional.of(last))));
        acts.decided(id, SUPPORT, GRANTED);

        demandInForce(id, last);
        Refused.with("not-decided", "agreed/on", () -> demandInForce(id, last.plusDays(1)));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(DecisionRefusal.class));
    }

    private boolean inForce(CaseId id, LocalDate day) {
        return town.ask(SupportDecisions.class, decisions -> decisions.inForce(id, day))
                .isPresent();
    }

    private void demandInForce(CaseId id, LocalDate signing) {
        town.ask(SupportDecisions.class, decisions -> {
            decisions.require(acts.file(id), signing, "agreed/on");
            return true;
        });
    }

    private CaseId checked() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.APPROVES);
        assertThat(town.the(OrganisationKind.HOUSING_COMPANY)).isNotEqualTo(town.otherCompany());
        return id;
    }

    private static NewDecision housing(Making making, Terms terms) {
        return new NewDecision(HOUSING, GRANTED, making, terms);
    }
}
