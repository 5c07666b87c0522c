package se.hemvist.intake.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.NewContactPerson;
import se.hemvist.intake.contact.TownContacts;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.contact.TownContacts.named;
import static se.hemvist.intake.contact.TownContacts.starting;

/** Stockholms broschyr, «Bostadsförmedlingens handläggare»: what the officers tell, whom, and whom they refer. */
class InformationTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final TownContacts contacts = new TownContacts(town);
    private final OrganisationId district = town.the(OrganisationKind.DISTRICT_ADMINISTRATION);

    @Test
    @Shows("S-90")
    void a_letter_goes_to_all_who_are_contact_persons_today_and_to_others_named() {
        ContactPersonId valid = contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", null)));
        contacts.enter(
                acts.agency(),
                new NewContactPerson(
                        district,
                        named("Past", null),
                        Set.of(),
                        new Validity(TODAY.minusYears(1), TODAY.minusDays(1))));
        contacts.enter(acts.agency(), starting(TODAY.plusDays(1), district, named("Coming", null)));
        contacts.enter(
                acts.agency(), starting(TODAY, town.the(OrganisationKind.HOUSING_AGENCY), named("Officer", null)));
        OrganisationId social = town.the(OrganisationKind.SOCIAL_ADMINISTRATION);

        send("Nya riktlinjer", "Gäller från årsskiftet.", Set.of(social));

        assertThat(outbox()).containsExactlyInAnyOrder(valid.value(), social.value());
        assertThat(mailings(acts.contactPerson())).singleElement().satisfies(mailing -> {
            assertThat(mailing.recipients()).isEqualTo(2);
            assertThat(mailing.sent()).isEqualTo(new MailingView.Sent("agency-officer-1", TODAY));
            assertThat(mailing.words().subject()).isEqualTo("Nya riktlinjer");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 19990604-2388 om detta.",
                "199906042388",
                "990604-2388.",
                "om 990604 2388 har ringt",
            })
    void nobody_is_named_by_an_identity_number_in_a_letter_to_many(String text) {
        contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", null)));

        Refused.with("names-a-person", "body", () -> send("Om", text, Set.of()));
        Refused.with("names-a-person", "subject", () -> send(text, "Om", Set.of()));
        assertThat(outbox()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 08-785 88 00.", "Bankgiro 1234567890", "Ärende HV-2026-000123", "20261102-0001"})
    void other_numbers_may_be_told(String text) {
        contacts.enter(acts.agency(), starting(TODAY, district, named("Anna", null)));

        send("Om", text, Set.of());

        assertThat(outbox()).hasSize(1);
    }

    @Test
    void a_letter_says_something_to_somebody() {
        Refused.asAWhole("nobody-to-tell", () -> send("Hej", "Hej", Set.of()));
        Refused.with("missing-part", "body", () -> send("Hej", " ", Set.of(district)));
        assertThat(mailings(acts.agency())).isEmpty();
    }

    @Test
    @Shows("S-92")
    void an_information_meeting_has_its_day_and_its_audience() {
        NewMeeting held = new NewMeeting(TODAY.minusDays(3), Set.of(Audience.CONTACT_PERSONS), "Så förmedlas");
        NewMeeting coming =
                new NewMeeting(TODAY.plusDays(30), Set.of(Audience.OFFICIALS, Audience.INSTITUTIONS), "Nytt");
        enter(held);
        enter(coming);

        assertThat(meetings(acts.contactPerson()))
                .extracting(MeetingView::meeting)
                .containsExactly(coming, held);
        Refused.with("missing-part", "audiences", () -> enter(new NewMeeting(TODAY, Set.of(), "För ingen")));
        Refused.with(
                "names-a-person",
                "about",
                () -> enter(new NewMeeting(TODAY, Set.of(Audience.OTHERS), "Om 990604-2388")));
    }

    @ParameterizedTest
    @CsvSource({
        "SOCIAL_WORKER, referred-to-social-worker",
        "CONTACT_PERSON, referred-to-contact-person",
        "OTHER, referred-to-other"
    })
    @Shows("S-91")
    void a_waiting_person_who_makes_contact_is_referred_and_only_to_whom_is_noted(ReferredTo to, String what) {
        CaseId id = acts.waiting("199906042388");

        refer(id, to, TODAY);

        TimelineEntry line = timeline(id).get(timeline(id).size() - 1);
        assertThat(line.occurrence().what()).isEqualTo(what);
        assertThat(line.occurrence().on()).isEqualTo(TODAY);
        assertThat(line.occurrence().reason()).isEmpty();
        assertThat(line.move()).isEmpty();
    }

    @Test
    @Shows("S-91")
    void who_does_not_wait_is_not_referred() {
        CaseId refused = acts.applied(FlatCase.trial("199906042388"));
        acts.ruled(refused, false, "Inte målgruppen");
        CaseId waiting = acts.waiting("198001132391");

        Refused.asAWhole("not-waiting", () -> refer(refused, ReferredTo.OTHER, TODAY));
        Refused.with("day-too-late", "on", () -> refer(waiting, ReferredTo.OTHER, TODAY.plusDays(1)));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(InformationRefusal.class);
    }

    private List<UUID> outbox() {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = 'agency-information'",
                        row -> row.getObject(1, UUID.class));
    }

    private void send(String subject, String body, Set<OrganisationId> others) {
        town.as(
                acts.agency(),
                "mailing.send",
                Mailings.class,
                mailings -> mailings.send(Town.GOTEBORG, new NewMailing(subject, body, others)));
    }

    private List<MailingView> mailings(Actor reader) {
        return town.as(
                        reader,
                        "mailing.list",
                        Mailings.class,
                        mailings -> mailings.list(Town.GOTEBORG, PageRequest.first()))
                .items();
    }

    private void enter(NewMeeting meeting) {
        town.as(
                acts.agency(),
                "agency-meeting.enter",
                AgencyMeetings.class,
                meetings -> meetings.enter(Town.GOTEBORG, meeting));
    }

    private List<MeetingView> meetings(Actor reader) {
        return town.as(
                        reader,
                        "agency-meeting.list",
                        AgencyMeetings.class,
                        meetings -> meetings.list(Town.GOTEBORG, PageRequest.first()))
                .items();
    }

    private void refer(CaseId id, ReferredTo to, LocalDate on) {
        town.as(acts.agency(), "case.refer-contact", ReferredContacts.class, contacts -> {
            contacts.refer(id, Expected.any(), to, on);
            return true;
        });
    }

    private List<TimelineEntry> timeline(CaseId id) {
        return town.as(acts.agency(), "case.timeline", Cases.class, cases -> cases.timeline(id));
    }
}
