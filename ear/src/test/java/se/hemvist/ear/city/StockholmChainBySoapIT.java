package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholm's chain with every step that a partner's system takes by SOAP; of what the agency does itself some is by REST. */
@InHouse
class StockholmChainBySoapIT {

    private final City city;
    private final BySoap partners;

    StockholmChainBySoapIT(House house) {
        city = City.in(house);
        partners = new BySoap(house);
    }

    @Test
    @Shows({"S-38", "S-53", "S-59", "S-62", "S-63", "S-64", "S-65", "S-81"})
    void from_the_application_and_the_assessment_to_the_decision_of_the_district() throws Exception {
        FlatStory story = granted();
        offered(story, reported());
        done(Part.CONTACT_PERSON, mediated(SoapContract.RECORD_VIEWING, story));
        done(Part.CONTACT_PERSON, yes(story, SoapContract.ANSWER_OFFER));
        story.propose().demand(204);
        partners.assertRefused(Part.SVENSKA_BOSTADER, meeting(story), "offer-not-there");
        done(Part.CONTACT_PERSON, presentation(story));
        done(Part.SVENSKA_BOSTADER, meeting(story));
        done(Part.SVENSKA_BOSTADER, yes(story, SoapContract.APPROVE_TENANT));

        assertThat(story.readMediation(Part.AGENCY_OFFICER).text("/state")).isEqualTo("APPROVED");
        decidedAndServed(story);
    }

    private void decidedAndServed(FlatStory story) throws Exception {
        String decision = partners.send(
                        Part.DISTRICT_CASE_OFFICER,
                        of(SoapContract.RECORD_DECISION)
                                .with("LogicalAddress", "bostadsformedlingen")
                                .with("caseId", story.caseId())
                                .with("decidedOn", today()))
                .text("decisionId");
        done(
                Part.DISTRICT_CASE_OFFICER,
                of(SoapContract.SERVE_DECISION)
                        .with("LogicalAddress", "bostadsformedlingen")
                        .with("decisionId", decision)
                        .with("servedOn", today()));
    }

    @Test
    @Shows({"S-38", "S-39"})
    void what_is_not_assessed_yet_is_neither_a_yes_nor_a_no() throws Exception {
        FlatStory story = applied();
        PartnerMessage assessment = assessment(story);
        partners.assertRefused(Part.SVENSKA_BOSTADER, assessment, "not-allowed");
        partners.assertRefused(Part.CONTACT_PERSON, assessment.with("code", "NOBODY"), "unknown-target-group");
        partners.assertRefused(
                Part.CONTACT_PERSON,
                assessment.replaced("code=\"NEIGHBOURS\"", "code=\"RENT_IN_TIME\""),
                "wrong-value");
        done(
                Part.CONTACT_PERSON,
                assessment.replaced(
                        "<rec:point code=\"NEIGHBOURS\">\n                    <rec:answer>YES",
                        "<rec:point code=\"NEIGHBOURS\">\n                    <rec:answer>UNKNOWN"));
        assertThat(story.grant().code()).isEqualTo("still-unknown");

        done(Part.CONTACT_PERSON, assessment(story));

        story.grant().demand(204);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Shows({"S-63", "S-67"})
    void the_landlord_rejects_a_tenant_whom_the_manager_has_or_has_not_met(boolean met) throws Exception {
        FlatStory story = granted();
        offered(story, reported());
        done(Part.CONTACT_PERSON, yes(story, SoapContract.ANSWER_OFFER));
        story.propose().demand(204);
        done(Part.CONTACT_PERSON, presentation(story));
        if (met) {
            done(Part.SVENSKA_BOSTADER, meeting(story));
        }
        PartnerMessage no = yes(story, SoapContract.APPROVE_TENANT).with("yes", false);
        partners.assertRefused(Part.SVENSKA_BOSTADER, no, "missing-part");

        done(
                Part.SVENSKA_BOSTADER,
                no.replaced("</app:ApproveTenant>", "<med:reason>Nej.</med:reason></app:ApproveTenant>"));

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "CONTACT_PERSON"})
    @Shows("S-62")
    void a_no_to_the_flat_has_a_side_and_a_reason(String side) throws Exception {
        FlatStory story = granted();
        offered(story, reported());

        done(
                Part.CONTACT_PERSON,
                of(SoapContract.ANSWER_OFFER)
                        .with("mediationId", story.offer())
                        .with("side", side)
                        .with("on", today()));

        assertThat(city.as(Part.AGENCY_OFFICER)
                        .get("offers/" + story.offer())
                        .demand(200)
                        .text("/end/side"))
                .isEqualTo(side);
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows("S-62")
    void what_is_not_answered_in_time_lapses_and_is_answered_no_more() throws Exception {
        FlatStory story = granted();
        offered(story, reported());
        LocalDate last = LocalDate.parse(city.as(Part.AGENCY_OFFICER)
                .get("offers/" + story.offer())
                .demand(200)
                .text("/heldUntil"));

        city.days().liveUntil(last.plusDays(1));

        partners.assertRefused(Part.CONTACT_PERSON, yes(story, SoapContract.ANSWER_OFFER), "offer-not-there");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows("S-53")
    void the_contact_person_takes_the_application_back() throws Exception {
        FlatStory story = granted();
        offered(story, reported());

        done(
                Part.CONTACT_PERSON,
                of(SoapContract.WITHDRAW_APPLICATION)
                        .with("LogicalAddress", "bostadsformedlingen")
                        .with("caseId", story.caseId())
                        .with("on", today()));

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        partners.assertRefused(Part.CONTACT_PERSON, yes(story, SoapContract.ANSWER_OFFER), "offer-not-there");
    }

    @Test
    @Shows("S-60")
    void the_agency_asks_for_the_background_once_and_the_landlord_reads_nothing_of_it() throws Exception {
        FlatStory story = granted();
        story.ask(reported()).demand(201);
        PartnerMessage question = mediated(SoapContract.ASK_BACKGROUND, story);
        PartnerMessage told = mediated(SoapContract.TELL_BACKGROUND, story).with("summary", "Har bott i stödboende.");
        partners.assertRefused(Part.CONTACT_PERSON, told, "background-not-asked");
        partners.assertRefused(Part.CONTACT_PERSON, question, "not-allowed");
        done(Part.AGENCY_OFFICER, question);
        partners.assertRefused(Part.AGENCY_OFFICER, mediated(SoapContract.ASK_BACKGROUND, story), "background-asked");

        done(Part.CONTACT_PERSON, told);

        assertThat(story.readMediation(Part.AGENCY_OFFICER).demand(200).body()).contains("Har bott i stödboende.");
        assertThat(story.readMediation(Part.SVENSKA_BOSTADER).demand(200).body())
                .doesNotContain("Har bott i stödboende.");
    }

    @Test
    @Shows("S-67")
    void the_agency_is_told_of_a_problem_at_once() throws Exception {
        FlatStory story = granted();
        story.ask(reported()).demand(201);
        PartnerMessage problem = mediated(SoapContract.TELL_PROBLEM, story);
        partners.assertRefused(Part.SVENSKA_BOSTADER, problem, "not-allowed");
        partners.assertRefused(Part.CONTACT_PERSON, problem.with("text", "x".repeat(2001)), "wrong-value");

        done(Part.CONTACT_PERSON, problem);

        assertThat(city.as(Part.AGENCY_OFFICER)
                        .get("mediations/" + story.offer() + "/problems")
                        .demand(200)
                        .text("/problems/0/text"))
                .isEqualTo("Förvaltaren går inte att nå.");
    }

    @Test
    @Shows({"S-56", "S-57"})
    void what_an_application_lacks_is_asked_for_and_sent() throws Exception {
        FlatStory story = lacking();
        done(Part.AGENCY_OFFICER, completionAsked(story));
        assertThat(story.state()).isEqualTo("COMPLETION_REQUESTED");
        PartnerMessage completion = of(SoapContract.COMPLETE_APPLICATION).with("caseId", story.caseId());
        partners.assertRefused(Part.SVENSKA_BOSTADER, completion, "not-allowed");
        partners.assertRefused(
                Part.CONTACT_PERSON,
                completion.replaced("code=\"ABILITY\"", "code=\"BACKGROUND\""),
                "part-not-described");

        done(Part.CONTACT_PERSON, completion);

        assertThat(story.state()).isEqualTo("RECEIVED");
        partners.assertRefused(
                Part.CONTACT_PERSON, completion.with("messageId", UUID.randomUUID()), "not-done-in-this-state");
    }

    @Test
    @Shows("S-57")
    void the_agency_goes_on_without_what_has_not_come_in_time() throws Exception {
        FlatStory story = lacking();
        done(Part.AGENCY_OFFICER, completionAsked(story));
        PartnerMessage goOn = of(SoapContract.GO_ON_WITHOUT_COMPLETION).with("caseId", story.caseId());
        partners.assertRefused(Part.AGENCY_OFFICER, goOn, "still-time");
        assertThat(partners.sendBytes(Part.AGENCY_OFFICER, goOn).body())
                .contains("<rule>", "<name>CompletionPolicy</name>", "name=\"answerBy\"");

        city.days().liveUntil(today().plusDays(15));
        done(Part.AGENCY_OFFICER, goOn);

        assertThat(story.state()).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Shows("S-68")
    void the_district_in_whose_area_the_flat_lies_consents_or_refuses(boolean given) throws Exception {
        FlatStory story = granted();
        UUID flat = reported("Skarpnäck");
        story.ask(flat).demand(201);
        PartnerMessage question = mediated(SoapContract.ASK_DISTRICT_CONSENT, story);
        partners.assertRefused(Part.CONTACT_PERSON, question, "consent-not-asked-now");
        done(Part.SVENSKA_BOSTADER, mediated(SoapContract.ANSWER_INQUIRY, story));
        PartnerMessage answer = of(SoapContract.ANSWER_DISTRICT_CONSENT)
                .with("consentId", partners.send(Part.CONTACT_PERSON, question).text("consentId"))
                .with("on", today());
        partners.assertRefused(Part.CONTACT_PERSON, answer, "not-allowed");
        partners.assertRefused(Part.RECEIVING_DISTRICT, answer.without("reason"), "missing-part");

        done(Part.RECEIVING_DISTRICT, given ? answer.with("given", true).without("reason") : answer);

        assertThat(story.state()).isEqualTo(given ? "IN_OFFER" : "WAITING_FOR_FLAT");
        assertThat(city.as(Part.AGENCY_OFFICER).get("flats/" + flat).text("/state"))
                .isEqualTo(given ? "HELD" : "VACANT");
    }

    /** Farsta's system has applied, and nothing has been assessed. */
    private FlatStory applied() throws Exception {
        return applied(of(SoapContract.RECEIVE_APPLICATION));
    }

    /** The same without two of the parts. */
    private FlatStory lacking() throws Exception {
        PartnerMessage whole = of(SoapContract.RECEIVE_APPLICATION);
        return applied(new PartnerMessage(
                whole.contract(),
                whole.envelope().replaceAll("(?s)<app:part code=\"(?:ACTION_PLAN|ABILITY)\">.*?</app:part>", "")));
    }

    private FlatStory applied(PartnerMessage application) throws Exception {
        TestPerson person = TestPerson.next();
        FlatStory story = new FlatStory(city, person);
        story.appliedAs(UUID.fromString(partners.send(
                        Part.CONTACT_PERSON,
                        application
                                .with("identityNumber", person.identityNumber())
                                .with("givenName", person.givenName())
                                .with("familyName", person.familyName()))
                .text("caseId")));
        return story;
    }

    private FlatStory granted() throws Exception {
        FlatStory story = applied();
        done(Part.CONTACT_PERSON, assessment(story));
        story.grant().demand(204);
        return story;
    }

    /** The landlord lets the flat be used so, and it is offered. */
    private void offered(FlatStory story, UUID flat) throws Exception {
        story.ask(flat).demand(201);
        done(
                Part.SVENSKA_BOSTADER,
                of(SoapContract.ANSWER_INQUIRY)
                        .with("mediationId", story.offer())
                        .with("on", today()));
    }

    private UUID reported() throws Exception {
        return reported("Farsta");
    }

    private UUID reported(String area) throws Exception {
        return UUID.fromString(partners.send(
                        Part.SVENSKA_BOSTADER,
                        of(SoapContract.REPORT_VACANCY)
                                .with("number", UUID.randomUUID(), UUID.randomUUID())
                                .with("area", area, area)
                                .with("availableFrom", today(), today()))
                .text("flatId"));
    }

    /** Of a treatment that ended some time ago. */
    private PartnerMessage assessment(FlatStory story) {
        return of(SoapContract.RECORD_ASSESSMENT)
                .with("caseId", story.caseId())
                .with("from", today().minusMonths(10))
                .with("to", today().minusMonths(1));
    }

    /** What is missing may come within two weeks. */
    private PartnerMessage completionAsked(FlatStory story) {
        return of(SoapContract.ASK_COMPLETION).with("caseId", story.caseId()).with("answerBy", today().plusDays(14));
    }

    private PartnerMessage mediated(SoapContract contract, FlatStory story) {
        return of(contract).with("mediationId", story.offer()).with("on", today());
    }

    private PartnerMessage presentation(FlatStory story) {
        return of(SoapContract.PRESENT_TENANT)
                .with("mediationId", story.offer())
                .with("on", today());
    }

    private PartnerMessage meeting(FlatStory story) {
        return of(SoapContract.RECORD_MEETING)
                .with("mediationId", story.offer())
                .with("on", today());
    }

    private PartnerMessage yes(FlatStory story, SoapContract contract) {
        return of(contract)
                .with("mediationId", story.offer())
                .with("on", today())
                .with("yes", true)
                .without("reason")
                .without("side");
    }

    private LocalDate today() {
        return city.days().today();
    }

    private static PartnerMessage of(SoapContract contract) {
        return PartnerMessage.of(contract);
    }

    private void done(Part part, PartnerMessage message) throws Exception {
        assertThat(partners.send(part, message).text("resultCode")).isEqualTo("OK");
    }
}
