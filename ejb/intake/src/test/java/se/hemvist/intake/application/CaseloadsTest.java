package se.hemvist.intake.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.Accounts;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Bostadsförmedlingens handläggare»: two officers answer for the cases, and one for the other. */
class CaseloadsTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final CaseId one = acts.waiting("199906042388");
    private final CaseId two = acts.applied(FlatCase.trial("198001132391"));
    private final CaseId refused = acts.applied(FlatCase.trial("198001082380"));

    @BeforeEach
    void two_officers_at_the_agency() {
        acts.ruled(refused, false, "Inte målgruppen");
        admit("anna", town.the(OrganisationKind.HOUSING_AGENCY));
        admit("bo", town.the(OrganisationKind.HOUSING_AGENCY));
        admit("disa", town.the(OrganisationKind.DISTRICT_ADMINISTRATION));
        admit("erik", town.the(OrganisationKind.DISTRICT_ADMINISTRATION));
    }

    @Test
    @Shows("S-89")
    void an_officer_of_the_agency_answers_for_a_case_beside_its_owner_at_the_district() {
        own(one, "disa");
        handle(one, "anna");

        assertThat(acts.file(one).handling().owner()).contains("disa");
        assertThat(acts.file(one).handling().officer()).contains("anna");
        assertThat(lastLine(one).what()).isEqualTo("officer-assigned");
        Refused.with("not-of-the-unit", "user", () -> handle(one, "disa"));
    }

    @Test
    @Shows("S-89")
    void a_whole_caseload_goes_to_the_colleague_in_one_call_and_each_timeline_says_why() {
        List.of(one, two, refused).forEach(id -> handle(id, "anna"));

        handOver(acts.agency(), "anna", "bo", "Föräldraledig");

        assertThat(acts.file(one).handling().officer()).contains("bo");
        assertThat(acts.file(two).handling().officer()).contains("bo");
        assertThat(acts.file(refused).handling().officer())
                .as("what is over stays as it was")
                .contains("anna");
        for (CaseId id : List.of(one, two)) {
            assertThat(lastLine(id).what()).isEqualTo("caseload-handed-over");
            assertThat(lastLine(id).reason()).contains("Föräldraledig");
        }
        assertThat(lastLine(refused).what()).isEqualTo("officer-assigned");
    }

    @Test
    void a_district_hands_over_what_it_owns_and_leaves_the_agency_s_officer_alone() {
        own(one, "disa");
        handle(one, "anna");

        handOver(acts.contactPerson(), "disa", "erik", "Slutar");

        assertThat(acts.file(one).handling().owner()).contains("erik");
        assertThat(acts.file(one).handling().officer()).contains("anna");
        Refused.with("nothing-to-hand-over", "from", () -> handOver(acts.contactPerson(), "anna", "erik", "Inte vår"));
    }

    @Test
    void nothing_goes_to_strangers_without_a_reason_or_before_its_day() {
        handle(one, "anna");

        Refused.with("not-a-colleague", "to", () -> handOver(acts.agency(), "anna", "disa", "Slutar"));
        Refused.with("not-a-colleague", "to", () -> handOver(acts.agency(), "anna", "ingen", "Slutar"));
        Refused.with("missing-part", "reason", () -> handOver(acts.agency(), "anna", "bo", " "));
        Refused.with("nothing-to-hand-over", "from", () -> handOver(acts.agency(), "bo", "anna", "Slutar"));
        Refused.with(
                "day-too-late",
                "on",
                () -> handOver(acts.agency(), new CaseloadHandOver("anna", "bo", TODAY.plusDays(1), "Slutar")));
        assertThat(acts.file(one).handling().officer()).contains("anna");
    }

    @Test
    void a_reason_is_nobody_s_business_in_a_text() {
        assertThat(new CaseloadHandOver("anna", "bo", TODAY, "Sjuk").toString()).doesNotContain("Sjuk", "anna");
    }

    private Occurrence lastLine(CaseId id) {
        return town.as(acts.contactPerson(), "case.timeline", Cases.class, cases -> cases.timeline(id)).stream()
                .reduce((earlier, later) -> later)
                .map(TimelineEntry::occurrence)
                .orElseThrow();
    }

    private void handOver(Actor actor, String from, String to, String reason) {
        handOver(actor, new CaseloadHandOver(from, to, TODAY, reason));
    }

    private void handOver(Actor actor, CaseloadHandOver over) {
        town.as(actor, "caseload.hand-over", Caseloads.class, caseloads -> {
            caseloads.handOver(Town.GOTEBORG, over);
            return Optional.empty();
        });
    }

    private void handle(CaseId id, String user) {
        town.as(acts.agency(), "case.assign-officer", Cases.class, cases -> {
            cases.assignOfficer(id, Expected.any(), user);
            return true;
        });
    }

    private void own(CaseId id, String user) {
        town.as(acts.contactPerson(), "case.assign-owner", Cases.class, cases -> {
            cases.assignOwner(id, Expected.any(), user);
            return true;
        });
    }

    private void admit(String user, OrganisationId organisation) {
        town.as(Calling.somebody("operator"), "account.admit", Accounts.class, accounts -> {
            accounts.admit(user, organisation);
            return true;
        });
    }
}
