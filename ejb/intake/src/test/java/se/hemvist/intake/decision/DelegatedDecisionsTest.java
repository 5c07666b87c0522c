package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.intake.delegation.DelegatedDecision;
import se.hemvist.intake.delegation.DelegationId;
import se.hemvist.intake.delegation.DelegationRefusal;
import se.hemvist.intake.delegation.DelegationView;
import se.hemvist.intake.delegation.Delegations;
import se.hemvist.intake.delegation.NewDelegation;
import se.hemvist.intake.delegation.NewDelegation.Power;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.decision.DecisionKind.HOUSING;
import static se.hemvist.intake.decision.DecisionKind.SUPPORT;
import static se.hemvist.intake.decision.DecisionResult.GRANTED;

/** Who decides by delegation: kept in a dated register, and asked for once an organisation has entered any. */
@Shows("G-59")
class DelegatedDecisionsTest {

    private static final LocalDate TODAY = Town.START;
    private static final String NUMBER = "2.14";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId administration = town.the(OrganisationKind.SOCIAL_ADMINISTRATION);

    @Test
    void an_organisation_that_has_entered_none_decides_as_before() {
        CaseId id = checked();

        decided(id, HOUSING, "Enhetschef", Optional.of("K 7"));

        assertThat(kept()).containsExactly("K 7 -");
    }

    @Test
    @Shows("L-20")
    void a_decision_rests_on_the_delegation_of_its_day_and_keeps_its_number() {
        CaseId id = checked();
        DelegationId delegation = entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY, null);

        decided(id, HOUSING, "enhetschef, socialförvaltningen", Optional.empty());

        assertThat(kept()).containsExactly(NUMBER + " " + delegation.value());
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSING, Socialsekreterare, 2.14",
        "HOUSING, Enhetschef, 2.15",
        "SUPPORT, Enhetschef, 2.14",
        "HOUSING, Enhetschefen, 2.14"
    })
    @Shows("A-67")
    void nobody_else_decides_by_no_other_number_and_on_nothing_else(DecisionKind kind, String by, String number) {
        CaseId id = checked();
        entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY, null);

        Refused.with("not-delegated", "delegate", () -> decided(id, kind, by, Optional.of(number)));
        assertThat(kept()).isEmpty();
    }

    @Test
    @Shows("A-67")
    void the_last_day_counts_and_the_day_after_does_not() {
        CaseId id = checked();
        entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY, TODAY);
        entered(DelegatedDecision.SUPPORT, "Enhetschef", TODAY, null);
        decided(id, HOUSING, "Enhetschef", Optional.empty());
        town.itIs(TODAY.plusDays(1));
        decided(id, SUPPORT, "Enhetschef", Optional.empty());

        Refused.with("not-delegated", "delegate", () -> decided(id, HOUSING, "Enhetschef", Optional.empty()));
    }

    @Test
    @Shows("A-67")
    void a_register_that_begins_later_asks_nothing_before() {
        CaseId id = checked();
        entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY.plusDays(1), null);

        decided(id, SUPPORT, "Någon annan", Optional.empty());
    }

    @Test
    void a_delegation_to_one_officer_is_that_account_s_alone() {
        CaseId id = checked();
        enter(new Power(DelegatedDecision.HOUSING, "Enhetschef", "somebody-else", NUMBER), TODAY, null);

        Refused.with("not-delegated", "delegate", () -> decided(id, HOUSING, "Enhetschef", Optional.empty()));
        enter(new Power(DelegatedDecision.HOUSING, "Enhetschef", worker().user(), NUMBER), TODAY, null);
        decided(id, HOUSING, "Enhetschef", Optional.empty());
    }

    @Test
    void one_ends_after_a_day_that_has_not_been_and_once() {
        DelegationId id = entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY.minusDays(9), null);

        Refused.with("ends-too-early", "lastDay", () -> end(id, TODAY.minusDays(1)));
        end(id, TODAY);
        Refused.with("delegation-over", "lastDay", () -> end(id, TODAY.plusDays(1)));
        Refused.with("unknown-delegation", () -> end(DelegationId.next(), TODAY));
        assertThat(listed(worker())).extracting(view -> view.valid().to()).containsExactly(TODAY);
    }

    @Test
    void the_same_is_entered_once_at_a_time_by_an_organisation_that_decides() {
        entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY, TODAY.plusDays(5));

        Refused.with(
                "delegation-there",
                "valid",
                () -> entered(DelegatedDecision.HOUSING, "ENHETSCHEF", TODAY.plusDays(5), null));
        entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY.plusDays(6), null);
        Refused.with(
                "ends-too-early",
                "valid/to",
                () -> entered(DelegatedDecision.SUPPORT, "Enhetschef", TODAY, TODAY.minusDays(1)));
        Refused.with("missing-part", "title", () -> entered(DelegatedDecision.SUPPORT, " ", TODAY, null));
        Refused.with(
                "not-such-an-organisation",
                "organisation",
                () -> enter(
                        town.the(OrganisationKind.LETTING_OFFICE),
                        new Power(DelegatedDecision.SUPPORT, "Enhetschef", null, NUMBER),
                        new Validity(TODAY, null)));
    }

    @Test
    void an_organisation_reads_its_own_and_only_the_rule_owner_enters() {
        entered(DelegatedDecision.HOUSING, "Enhetschef", TODAY, null);

        assertThat(listed(worker())).hasSize(1);
        assertThat(listed(town.somebody("unit-head", town.the(OrganisationKind.DISTRICT_ADMINISTRATION))))
                .isEmpty();
        assertThat(listed(Calling.somebody("rule-owner"))).hasSize(1);
        Refused.with(
                "not-allowed",
                () -> town.as(
                        worker(),
                        "delegation.enter",
                        Delegations.class,
                        delegations -> delegations.enter(new NewDelegation(
                                Town.GOTEBORG,
                                administration,
                                new Power(DelegatedDecision.HOUSING, "Jag", null, "1"),
                                new Validity(TODAY, null)))));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(DelegationRefusal.class);
    }

    private CaseId checked() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.APPROVES);
        return id;
    }

    private void decided(CaseId id, DecisionKind kind, String by, Optional<String> number) {
        Making made = new Making(town.clock().today(), by, "Behovet tillgodoses bäst så.", "B-1");
        Particulars said = new Particulars(number, Optional.empty(), Optional.empty(), Optional.empty(), false);
        acts.decided(id, new NewDecision(kind, GRANTED, made, new Terms(true, Optional.empty()), said));
    }

    private DelegationId entered(DelegatedDecision decision, String title, LocalDate from, @Nullable LocalDate to) {
        return enter(new Power(decision, title, null, NUMBER), from, to);
    }

    private DelegationId enter(Power power, LocalDate from, @Nullable LocalDate to) {
        return enter(administration, power, new Validity(from, to));
    }

    private DelegationId enter(OrganisationId organisation, Power power, Validity valid) {
        return town.as(
                Calling.somebody("rule-owner"),
                "delegation.enter",
                Delegations.class,
                delegations -> delegations.enter(new NewDelegation(Town.GOTEBORG, organisation, power, valid)));
    }

    private void end(DelegationId id, LocalDate lastDay) {
        town.as(Calling.somebody("rule-owner"), "delegation.end", Delegations.class, delegations -> {
            delegations.end(id, lastDay);
            return true;
        });
    }

    private List<DelegationView> listed(Actor reader) {
        return town.as(reader, "delegation.list", Delegations.class, delegations -> delegations
                .list(Town.GOTEBORG, PageRequest.first())
                .items());
    }

    private Actor worker() {
        return town.somebody("social-worker", administration);
    }

    /** Each decision's number, and the row that it rests on. */
    private List<String> kept() {
        return Stores.sql(town.database())
                .list(
                        "select delegation || ' ' || coalesce(delegation_id::text, '-') from intake.decision",
                        row -> row.getString(1));
    }
}
