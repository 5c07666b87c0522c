package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Informationsmöte» and «Beslut». */
class ConsentsAndBasesTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    @Shows({"G-47", "G-49", "G-52", "G-53"})
    void the_basis_goes_to_the_letting_office_once_both_sides_agree() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);

        assertThat(acts.state(id)).isEqualTo(CaseState.BASIS_SENT);
        assertThat(acts.file(id).headTenant()).contains(town.the(OrganisationKind.LETTING_OFFICE));
    }

    @ParameterizedTest
    @CsvSource({"THINKING, true, terms-not-accepted", "NO, true, terms-not-accepted", "YES, false, need-not-met"})
    @Shows("G-52")
    void no_basis_unless_the_person_accepts_and_the_provider_can(Stand stand, boolean canMeetNeed, String code) {
        CaseId id = acts.meetingHeld(AReferral.inOrder(), acts.meeting(stand, canMeetNeed));
        acts.consented(id, acts.consent(Form.WRITTEN));

        Refused.with(code, () -> acts.submitted(id, acts.basis(Channel.E_SERVICE)));
        assertThat(acts.state(id)).isEqualTo(CaseState.INFO_MEETING_HELD);
    }

    @Test
    @Shows("G-47")
    void no_basis_without_consent() {
        CaseId id = acts.meetingHeld(AReferral.inOrder(), acts.meeting(Stand.YES, true));

        Refused.asAWhole("no-consent", () -> acts.submitted(id, acts.basis(Channel.E_SERVICE)));
        assertThat(acts.file(id).headTenant()).isEmpty();
    }

    @Test
    @Shows({"G-48", "G-54"})
    void a_protected_identity_goes_on_signed_paper_only() {
        CaseId id = acts.meetingHeld(AReferral.inOrder(), acts.meeting(Stand.YES, true));
        acts.protectedSince(id);

        Refused.with("paper-only", "how", () -> acts.consented(id, acts.consent(Form.ELECTRONIC)));
        acts.consented(id, acts.consent(Form.WRITTEN));
        acts.submitted(id, acts.basis(Channel.E_SERVICE));
        assertThat(acts.state(id)).as("nothing was sent").isEqualTo(CaseState.INFO_MEETING_HELD);
        Refused.with("missing-part", "paperSignedOn", () -> acts.submitted(id, paper(Optional.empty())));
        Refused.with("day-too-late", "paperSignedOn", () -> acts.submitted(id, paper(Optional.of(TODAY.plusDays(1)))));
        acts.submitted(id, acts.basis(Channel.PAPER));

        assertThat(acts.state(id)).isEqualTo(CaseState.BASIS_SENT);
    }

    @Test
    @Shows("G-49")
    void the_person_approves_that_companies_are_asked() {
        CaseId id = acts.meetingHeld(AReferral.inOrder(), acts.meeting(Stand.YES, true));
        acts.consented(id, acts.consent(Form.ORAL));
        BasisSubmitted without = new BasisSubmitted(
                Channel.E_SERVICE, TODAY, Optional.empty(), false, town.the(OrganisationKind.LETTING_OFFICE));

        Refused.with("landlord-check-not-approved", "approvesLandlordCheck", () -> acts.submitted(id, without));
    }

    @Test
    void the_basis_goes_to_a_letting_office() {
        CaseId id = acts.meetingHeld(AReferral.inOrder(), acts.meeting(Stand.YES, true));
        BasisSubmitted astray = new BasisSubmitted(
                Channel.E_SERVICE, TODAY, Optional.empty(), true, town.the(OrganisationKind.HOUSING_COMPANY));

        Refused.with("not-such-an-organisation", "lettingOffice", () -> acts.submitted(id, astray));
    }

    @Test
    @Shows("G-47")
    void the_consent_to_the_basis_is_given_with_the_meeting() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        acts.answered(id, acts.yes());
        acts.consented(
                id, new ConsentGiven(Purpose.REFERRAL, Set.of(Recipient.values()), "Det som behövs", TODAY, Form.ORAL));
        Refused.with("not-done-in-this-state", () -> acts.consented(id, acts.consent(Form.WRITTEN)));

        acts.met(id, acts.meeting(Stand.YES, true));
        Refused.with("day-too-early", "givenOn", () -> acts.consented(id, on(TODAY.minusDays(1), "Underlaget")));
        Refused.with("missing-part", "scope", () -> acts.consented(id, on(TODAY, " ")));
        acts.consented(id, on(TODAY, "Underlaget"));

        assertThat(town.count("consent")).isEqualTo(3);
    }

    private BasisSubmitted paper(Optional<LocalDate> signedOn) {
        return new BasisSubmitted(Channel.PAPER, TODAY, signedOn, true, town.the(OrganisationKind.LETTING_OFFICE));
    }

    private static ConsentGiven on(LocalDate day, String scope) {
        return new ConsentGiven(Purpose.TENANCY_BASIS, Set.of(Recipient.LETTING_OFFICE), scope, day, Form.WRITTEN);
    }
}
