package se.hemvist.ear.city;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.BySoap.Heard;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What Stockholm's partners send by SOAP: from the application to the approved tenant; the agency's own steps are by REST. */
@InHouse
class StockholmBySoapIT {

    private final City city;
    private final BySoap partners;

    StockholmBySoapIT(House house) {
        city = City.in(house);
        partners = new BySoap(house);
    }

    @Test
    @Shows({"S-53", "S-59", "S-62", "S-63"})
    void a_flat_is_applied_for_reported_let_be_used_accepted_and_its_tenant_approved() throws Exception {
        FlatStory story = applied(TestPerson.next());
        assertThat(status(story).text("state")).isEqualTo("RECEIVED");
        assertThat(cameBy(story)).isEqualTo("SOAP");
        story.grant().demand(204);

        story.ask(reported()).demand(201);
        done(Part.SVENSKA_BOSTADER, reply(SoapContract.ANSWER_INQUIRY, story));
        done(
                Part.CONTACT_PERSON,
                reply(SoapContract.ANSWER_OFFER, story)
                        .with("yes", true)
                        .without("reason")
                        .without("side"));
        story.propose().demand(204);
        story.present().demand(204);
        story.meet().demand(204);
        done(Part.SVENSKA_BOSTADER, reply(SoapContract.APPROVE_TENANT, story));

        assertThat(story.readMediation(Part.AGENCY_OFFICER).text("/state")).isEqualTo("APPROVED");
        Heard status = status(story);
        assertThat(status.text("programme")).isEqualTo("TRIAL");
        assertThat(status.text("state")).isEqualTo("IN_OFFER");
        assertThat(status.text("caseNumber")).matches("HV-\\d{4}-\\d{6}");
    }

    private String cameBy(FlatStory story) {
        return city.as(Part.CONTACT_PERSON)
                .get("cases/" + story.caseId() + "/papers")
                .demand(200)
                .text("/items/0/passage/way");
    }

    @Test
    @Shows({"S-59", "S-62", "S-67"})
    void a_no_of_the_landlord_or_the_contact_person_frees_flat_and_person() throws Exception {
        FlatStory story = waiting();
        UUID flat = reported();
        PartnerMessage no = asked(story, flat, SoapContract.ANSWER_INQUIRY).with("yes", false);
        partners.assertRefused(Part.SVENSKA_BOSTADER, no, "missing-part");
        done(
                Part.SVENSKA_BOSTADER,
                no.replaced("</ans:AnswerInquiry>", "<med:reason>Nej.</med:reason></ans:AnswerInquiry>"));
        assertFree(story, flat);

        UUID other = reported();
        done(Part.SVENSKA_BOSTADER, asked(story, other, SoapContract.ANSWER_INQUIRY));
        done(Part.CONTACT_PERSON, reply(SoapContract.ANSWER_OFFER, story));
        assertFree(story, other);
    }

    @Test
    @Shows("S-67")
    void a_tenant_whom_the_landlord_does_not_approve_of_waits_again() throws Exception {
        FlatStory story = waiting();
        UUID flat = reported();
        story.ask(flat).demand(201);
        story.landlordYes().demand(204);
        story.accept().demand(204);
        story.propose().demand(204);
        story.present().demand(204);

        done(
                Part.SVENSKA_BOSTADER,
                reply(SoapContract.APPROVE_TENANT, story)
                        .with("yes", false)
                        .replaced("</app:ApproveTenant>", "<med:reason>Nej.</med:reason></app:ApproveTenant>"));

        assertFree(story, flat);
    }

    @Test
    void what_is_sent_again_is_done_once_and_what_is_not_theirs_is_refused() throws Exception {
        FlatStory story = waiting();
        PartnerMessage yes = asked(story, reported(), SoapContract.ANSWER_INQUIRY);

        partners.assertRefused(Part.PRIVATE_LANDLORD, yes, "not-allowed");
        partners.assertRefused(Part.SVENSKA_BOSTADER, yes.with("mediationId", UUID.randomUUID()), "unknown");
        partners.assertRefused(Part.SVENSKA_BOSTADER, yes.with("mediationId", "none"), "wrong-value");
        String first = partners.sendBytes(Part.SVENSKA_BOSTADER, yes).body();
        assertThat(partners.sendBytes(Part.SVENSKA_BOSTADER, yes).body()).isEqualTo(first);
        partners.assertRefused(Part.SVENSKA_BOSTADER, yes.with("yes", false), "body-changed");
        partners.assertRefused(Part.SVENSKA_BOSTADER, yes.with("messageId", UUID.randomUUID()), "offer-not-there");
    }

    @Test
    @Shows("S-53")
    void an_application_opens_one_case_however_often_it_comes() throws Exception {
        TestPerson person = TestPerson.next();
        PartnerMessage application = application(person);

        partners.assertRefused(Part.SVENSKA_BOSTADER, application, "not-allowed");
        String first = partners.sendBytes(Part.CONTACT_PERSON, application).body();

        assertThat(first).contains("caseId>").doesNotContain(person.identityNumber());
        assertThat(partners.sendBytes(Part.CONTACT_PERSON, application).body()).isEqualTo(first);
        partners.assertRefused(Part.CONTACT_PERSON, application.with("messageId", UUID.randomUUID()), "already-open");
        partners.assertRefused(
                Part.CONTACT_PERSON, application.replaced("code=\"ABILITY\"", "code=\"BACKGROUND\""), "wrong-value");
    }

    private FlatStory waiting() throws Exception {
        FlatStory story = applied(TestPerson.next());
        story.grant().demand(204);
        return story;
    }

    /** Farsta's system has applied; what is assessed of the person follows. */
    private FlatStory applied(TestPerson person) throws Exception {
        FlatStory story = new FlatStory(city, person);
        story.appliedAs(UUID.fromString(
                partners.send(Part.CONTACT_PERSON, application(person)).text("caseId")));
        story.assessment().record(AssessmentPaper.complete(city.days().today())).demand(204);
        return story;
    }

    private static PartnerMessage application(TestPerson person) {
        return PartnerMessage.of(SoapContract.RECEIVE_APPLICATION)
                .with("identityNumber", person.identityNumber())
                .with("givenName", person.givenName())
                .with("familyName", person.familyName());
    }

    private UUID reported() throws Exception {
        return UUID.fromString(partners.send(
                        Part.SVENSKA_BOSTADER,
                        PartnerMessage.of(SoapContract.REPORT_VACANCY)
                                .with("number", UUID.randomUUID(), UUID.randomUUID())
                                .with(
                                        "availableFrom",
                                        city.days().today(),
                                        city.days().today()))
                .text("flatId"));
    }

    /** The agency has asked for the flat, and this is what is answered. */
    private PartnerMessage asked(FlatStory story, UUID flat, SoapContract contract) {
        story.ask(flat).demand(201);
        return reply(contract, story);
    }

    private PartnerMessage reply(SoapContract contract, FlatStory story) {
        return PartnerMessage.of(contract)
                .with("mediationId", story.offer())
                .with("on", city.days().today());
    }

    private void done(Part part, PartnerMessage message) throws Exception {
        assertThat(partners.send(part, message).text("resultCode")).isEqualTo("OK");
    }

    private Heard status(FlatStory story) throws Exception {
        return partners.send(
                Part.CONTACT_PERSON,
                PartnerMessage.of(SoapContract.GET_CASE_STATUS)
                        .with("LogicalAddress", "bostadsformedlingen")
                        .with("caseId", story.caseId()));
    }

    private void assertFree(FlatStory story, UUID flat) {
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(city.as(Part.AGENCY_OFFICER).get("flats/" + flat).demand(200).text("/state"))
                .isEqualTo("VACANT");
    }
}
