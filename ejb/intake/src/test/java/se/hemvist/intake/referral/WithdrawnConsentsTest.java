package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** OSL 12:2, A-15: a consent has scope, receivers and a day from which it is taken back. */
class WithdrawnConsentsTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    @Shows({"L-17", "A-15"})
    void once_the_consent_is_taken_back_the_basis_is_not_sent_until_there_is_another() {
        CaseId id = acts.meetingHeld(AReferral.inOrder(), acts.meeting(Stand.YES, true));
        acts.consented(id, acts.consent(Form.WRITTEN));
        withdrawn(id, Purpose.TENANCY_BASIS, TODAY);

        Refused.asAWhole("no-consent", () -> acts.submitted(id, acts.basis(Channel.E_SERVICE)));
        assertThat(acts.state(id)).isEqualTo(CaseState.INFO_MEETING_HELD);
        assertThat(list(id))
                .filteredOn(consent -> consent.given().purpose() == Purpose.TENANCY_BASIS)
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.given()).isEqualTo(acts.consent(Form.WRITTEN));
                    assertThat(consent.withdrawnOn()).contains(TODAY);
                });

        acts.consented(id, acts.consent(Form.WRITTEN));
        acts.submitted(id, acts.basis(Channel.E_SERVICE));
        assertThat(acts.state(id)).isEqualTo(CaseState.BASIS_SENT);
    }

    @ParameterizedTest
    @EnumSource
    @Shows({"L-17", "A-15"})
    void no_company_is_asked_after_that_and_what_was_sent_stays_sent(Purpose purpose) {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        withdrawn(id, purpose, TODAY);

        Refused.asAWhole("no-consent", () -> acts.asked(id, Set.of(town.the(OrganisationKind.HOUSING_COMPANY))));

        assertThat(town.count("landlord_check")).isOne();
        acts.companyAnswered(id, town.otherCompany(), Result.APPROVES);
        assertThat(acts.file(id).headTenant()).contains(town.the(OrganisationKind.LETTING_OFFICE));
    }

    @Test
    @Shows({"L-17", "A-15"})
    void once_there_is_another_consent_the_companies_are_asked() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        withdrawn(id, Purpose.TENANCY_BASIS, TODAY);

        acts.consented(id, acts.consent(Form.WRITTEN));
        acts.asked(id, Set.of(town.otherCompany()));

        assertThat(town.count("landlord_check")).isOne();
    }

    @Test
    @Shows({"L-17", "A-15"})
    void nobody_is_given_the_case_for_support_after_that() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        withdrawn(id, Purpose.REFERRAL, TODAY);

        Refused.asAWhole("no-consent", () -> acts.answered(id, acts.yes()));

        assertThat(acts.file(id).provider()).isEmpty();
        ProviderChoice letting =
                new ProviderChoice(ProviderKind.OWN, Optional.of(town.the(OrganisationKind.LETTING_OFFICE)));
        Refused.asAWhole(
                "no-consent",
                () -> acts.answered(
                        id,
                        new PreliminaryAnswer(
                                true, Set.of(), Optional.of(TODAY.plusMonths(3)), "", Optional.of(letting))));
        acts.answered(id, acts.no("Vill inte att uppgifter lämnas."));
    }

    @Test
    @Shows("A-15")
    void the_case_goes_on_and_all_who_work_on_it_are_told_to_talk_of_criterion_5() {
        CaseId id = acts.waitingForFlat();

        withdrawn(id, Purpose.REFERRAL, TODAY);

        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(letters())
                .containsExactlyInAnyOrder(
                        town.the(OrganisationKind.COORDINATION_UNIT),
                        town.the(OrganisationKind.SUPPORT_PROVIDER),
                        town.the(OrganisationKind.LETTING_OFFICE));
        assertThat(Stores.sql(town.database())
                        .list(
                                "select body from kernel.outbox where kind = 'consent-withdrawn'",
                                row -> row.getString(1)))
                .allMatch(body -> body.contains("Kriterium 5"));
        List<TimelineEntry> timeline = town.as(worker(), "case.timeline", Cases.class, cases -> cases.timeline(id));
        assertThat(timeline).extracting(entry -> entry.occurrence().what()).contains("consent-withdrawn");
    }

    @Test
    void what_was_not_given_is_not_taken_back_nor_on_a_day_to_come() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        Refused.asAWhole("no-consent", () -> withdrawn(id, Purpose.TENANCY_BASIS, TODAY));
        Refused.with("day-too-late", "on", () -> withdrawn(id, Purpose.REFERRAL, TODAY.plusDays(1)));
        withdrawn(id, Purpose.REFERRAL, TODAY);
        Refused.asAWhole("no-consent", () -> withdrawn(id, Purpose.REFERRAL, TODAY));
        Refused.with(
                "not-allowed",
                () -> withdraws(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT), id, Purpose.REFERRAL, TODAY));
    }

    private void withdrawn(CaseId id, Purpose purpose, LocalDate on) {
        withdraws(worker(), id, purpose, on);
    }

    private void withdraws(Actor actor, CaseId id, Purpose purpose, LocalDate on) {
        town.as(actor, "consent.withdraw", Consents.class, consents -> {
            consents.withdraw(id, Expected.any(), purpose, on);
            return true;
        });
    }

    private List<ConsentView> list(CaseId id) {
        return town.as(worker(), "consent.list", Consents.class, consents -> consents.list(id));
    }

    private List<OrganisationId> letters() {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = 'consent-withdrawn'",
                        row -> new OrganisationId(row.getObject(1, UUID.class)));
    }

    private Actor worker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }
}
