package se.hemvist.intake.application;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.Accounts;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees what of a case, and what its timeline tells. */
class CasesTest {

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest
    @CsvSource({
        "social-worker, SOCIAL_ADMINISTRATION, true, true",
        "coordinator, COORDINATION_UNIT, true, false",
        "placement-broker, PLACEMENT_BROKER, true, false",
        "support-worker, SUPPORT_PROVIDER, true, false",
        "letting-officer, LETTING_OFFICE, true, false"
    })
    void a_protected_person_is_known_to_the_cases_own_administration_only(
            String role, OrganisationKind kind, boolean openly, boolean inProtection) {
        CaseId open = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        CaseId hidden = acts.basisSent(AReferral.inOrder().message("m-2").about("198001082380"), Channel.PAPER);
        acts.protectedSince(hidden);

        assertThat(read(town.somebody(role, kind), open).person().isPresent()).isEqualTo(openly);
        assertThat(read(town.somebody(role, kind), hidden).person().isPresent()).isEqualTo(inProtection);
    }

    @Test
    void the_letting_office_has_no_part_before_it_has_the_basis() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        Refused.with("not-allowed", () -> read(town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE), id));
        assertThat(list(town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE)))
                .isEmpty();
    }

    @Test
    void a_case_is_unknown_in_another_municipality_and_to_other_administrations_closed() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        OrganisationId neighbour = town.register("sf-annan", OrganisationKind.SOCIAL_ADMINISTRATION);

        Refused.with("not-allowed", () -> read(town.somebody("social-worker", neighbour), id));
        Actor elsewhere = Calling.somebody("social-worker", neighbour.value(), new Municipality("0180"));
        Refused.with("unknown", () -> read(elsewhere, id));
        Refused.with("unknown-case", () -> read(elsewhere, CaseId.next()));
        assertThat(list(town.somebody("social-worker", neighbour))).isEmpty();
        assertThat(list(town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION)))
                .singleElement()
                .satisfies(row -> assertThat(row.head().id()).isEqualTo(id));
    }

    @Test
    void a_person_is_nobody_in_a_text() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        assertThat(read(town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION), id)
                        .toString())
                .doesNotContain("Prov", "19800102");
    }

    @Test
    @Shows({"G-02", "G-03"})
    void the_timeline_says_who_did_what_when_by_which_rule_and_why() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        acts.answered(id, acts.no("Behöver tätare tillsyn"));

        TimelineEntry last = lastLine(id, "social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);

        assertThat(last.who()).isEqualTo("coordinator-1");
        assertThat(last.move()).contains(new TimelineEntry.Move(CaseState.REFERRED, CaseState.PRELIM_NO));
        assertThat(last.occurrence().on()).isEqualTo(Town.START);
        assertThat(last.occurrence().reason()).contains("Behöver tätare tillsyn");
        assertThat(last.occurrence().rule()).hasValueSatisfying(rule -> assertThat(rule.source())
                .isEqualTo("Göteborgs Stads rutin för Bostad först, Remiss; A-17, A-60"));
        assertThat(lastLine(id, "placement-broker", OrganisationKind.PLACEMENT_BROKER)
                        .occurrence()
                        .reason())
                .as("what was written about the person is not for the broker")
                .isEmpty();
    }

    @Test
    void somebody_of_the_administration_owns_the_case() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        admit("anna", town.the(OrganisationKind.SOCIAL_ADMINISTRATION));
        admit("bo", town.the(OrganisationKind.COORDINATION_UNIT));

        Refused.with("not-of-the-administration", () -> own(id, "bo"));
        own(id, "anna");

        assertThat(acts.file(id).handling().owner()).isEqualTo(Optional.of("anna"));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(CaseRefusal.class);
        Refusals.demandSaid(new CaseRefusal.NotPossibleNow(CaseState.CLOSED, CaseState.DRAFT));
    }

    @Test
    void no_way_is_gone_that_the_programme_does_not_have() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        Refused.with(
                "not-possible-now",
                () -> town.ask(CaseProgress.class, progress -> {
                    progress.advance(id, CaseState.HOUSED, "short-cut", Town.START);
                    return true;
                }));
    }

    private CaseView read(Actor actor, CaseId id) {
        return town.as(actor, "case.read", Cases.class, cases -> cases.get(id));
    }

    private List<CaseRow> list(Actor actor) {
        return town.as(actor, "case.list", Cases.class, cases -> cases.list(PageRequest.first()))
                .items();
    }

    private TimelineEntry lastLine(CaseId id, String role, OrganisationKind kind) {
        List<TimelineEntry> lines =
                town.as(town.somebody(role, kind), "case.timeline", Cases.class, cases -> cases.timeline(id));
        return lines.get(lines.size() - 1);
    }

    private void admit(String user, OrganisationId organisation) {
        town.as(Calling.somebody("operator"), "account.admit", Accounts.class, accounts -> {
            accounts.admit(user, organisation);
            return true;
        });
    }

    private void own(CaseId id, String user) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "case.assign-owner",
                Cases.class,
                cases -> {
                    cases.assignOwner(id, Expected.any(), user);
                    return true;
                });
    }
}
