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

/** Stockholm's chain by SOAP, every step: those who apply, the landlord, the agency and the receiving district. */
@InHouse
class StockholmChainBySoapIT {

    private final City city;
    private final BySoap partners;
    private final TrialBySoap trial;

    StockholmChainBySoapIT(House house) {
        city = City.in(house);
        partners = new BySoap(house);
        trial = new TrialBySoap(city, partners);
    }

    @Test
    @Shows({"S-38", "S-53", "S-59", "S-62", "S-63", "S-64", "S-65", "S-81"})
    void from_the_application_and_the_assessment_to_the_decision_of_the_district() throws Exception {
        FlatStory story = trial.granted();
        trial.offered(story, trial.reported());
        partners.done(Part.CONTACT_PERSON, trial.mediated(SoapContract.RECORD_VIEWING, story));
        partners.done(Part.CONTACT_PERSON, trial.yes(SoapContract.ANSWER_OFFER, story));
        partners.done(Part.AGENCY_OFFICER, trial.mediated(SoapContract.PROPOSE_TENANT, story));
        partners.assertRefused(Part.SVENSKA_BOSTADER, meeting(story), "offer-not-there");
        partners.done(Part.CONTACT_PERSON, trial.mediated(SoapContract.PRESENT_TENANT, story));
        partners.done(Part.SVENSKA_BOSTADER, meeting(story));
        partners.done(Part.SVENSKA_BOSTADER, trial.yes(SoapContract.APPROVE_TENANT, story));

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
        partners.done(
                Part.DISTRICT_CASE_OFFICER,
                of(SoapContract.SERVE_DECISION)
                        .with("LogicalAddress", "bostadsformedlingen")
                        .with("decisionId", decision)
                        .with("servedOn", today()));
    }

    @Test
    @Shows({"S-38", "S-39"})
    void what_is_not_assessed_yet_is_neither_a_yes_nor_a_no() throws Exception {
        FlatStory story = trial.applied();
        PartnerMessage assessment = trial.assessment(story);
        partners.assertRefused(Part.SVENSKA_BOSTADER, assessment, "not-allowed");
        partners.assertRefused(Part.CONTACT_PERSON, assessment.with("code", "NOBODY"), "unknown-target-group");
        partners.assertRefused(
                Part.CONTACT_PERSON,
                assessment.replaced("code=\"NEIGHBOURS\"", "code=\"RENT_IN_TIME\""),
                "wrong-value");
        partners.done(
                Part.CONTACT_PERSON,
                assessment.replaced(
                        "<rec:point code=\"NEIGHBOURS\">\n                    <rec:answer>YES",
                        "<rec:point code=\"NEIGHBOURS\">\n                    <rec:answer>UNKNOWN"));
        partners.assertRefused(Part.AGENCY_OFFICER, trial.ruling(story), "still-unknown");

        partners.done(Part.CONTACT_PERSON, trial.assessment(story));

        partners.done(Part.AGENCY_OFFICER, trial.ruling(story));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Shows({"S-63", "S-67"})
    void the_landlord_rejects_a_tenant_whom_the_manager_has_or_has_not_met(boolean met) throws Exception {
        FlatStory story = trial.granted();
        trial.offered(story, trial.reported());
        partners.done(Part.CONTACT_PERSON, trial.yes(SoapContract.ANSWER_OFFER, story));
        partners.done(Part.AGENCY_OFFICER, trial.mediated(SoapContract.PROPOSE_TENANT, story));
        partners.done(Part.CONTACT_PERSON, trial.mediated(SoapContract.PRESENT_TENANT, story));
        if (met) {
            partners.done(Part.SVENSKA_BOSTADER, meeting(story));
        }
        PartnerMessage no = trial.yes(SoapContract.APPROVE_TENANT, story).with("yes", false);
        partners.assertRefused(Part.SVENSKA_BOSTADER, no, "missing-part");

        partners.done(
                Part.SVENSKA_BOSTADER,
                no.replaced("</app:ApproveTenant>", "<med:reason>Nej.</med:reason></app:ApproveTenant>"));

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "CONTACT_PERSON"})
    @Shows("S-62")
    void a_no_to_the_flat_has_a_side_and_a_reason(String side) throws Exception {
        FlatStory story = trial.granted();
        trial.offered(story, trial.reported());

        partners.done(
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
        FlatStory story = trial.granted();
        trial.offered(story, trial.reported());
        LocalDate last = LocalDate.parse(city.as(Part.AGENCY_OFFICER)
                .get("offers/" + story.offer())
                .demand(200)
                .text("/heldUntil"));

        city.days().liveUntil(last.plusDays(1));

        partners.assertRefused(Part.CONTACT_PERSON, trial.yes(SoapContract.ANSWER_OFFER, story), "offer-not-there");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows("S-53")
    void the_contact_person_takes_the_application_back() throws Exception {
        FlatStory story = trial.granted();
        trial.offered(story, trial.reported());

        partners.done(
                Part.CONTACT_PERSON,
                of(SoapContract.WITHDRAW_APPLICATION)
                        .with("LogicalAddress", "bostadsformedlingen")
                        .with("caseId", story.caseId())
                        .with("on", today()));

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        partners.assertRefused(Part.CONTACT_PERSON, trial.yes(SoapContract.ANSWER_OFFER, story), "offer-not-there");
    }

    @Test
    @Shows("S-60")
    void the_agency_asks_for_the_background_once_and_the_landlord_reads_nothing_of_it() throws Exception {
        FlatStory story = trial.granted();
        trial.ask(story, trial.reported());
        PartnerMessage question = trial.mediated(SoapContract.ASK_BACKGROUND, story);
        PartnerMessage told =
                trial.mediated(SoapContract.TELL_BACKGROUND, story).with("summary", "Har bott i stödboende.");
        partners.assertRefused(Part.CONTACT_PERSON, told, "background-not-asked");
        partners.assertRefused(Part.CONTACT_PERSON, question, "not-allowed");
        partners.done(Part.AGENCY_OFFICER, question);
        partners.assertRefused(
                Part.AGENCY_OFFICER, trial.mediated(SoapContract.ASK_BACKGROUND, story), "background-asked");

        partners.done(Part.CONTACT_PERSON, told);

        assertThat(story.readMediation(Part.AGENCY_OFFICER).demand(200).body()).contains("Har bott i stödboende.");
        assertThat(story.readMediation(Part.SVENSKA_BOSTADER).demand(200).body())
                .doesNotContain("Har bott i stödboende.");
    }

    @Test
    @Shows("S-67")
    void the_agency_is_told_of_a_problem_at_once() throws Exception {
        FlatStory story = trial.granted();
        trial.ask(story, trial.reported());
        PartnerMessage problem = trial.mediated(SoapContract.TELL_PROBLEM, story);
        partners.assertRefused(Part.SVENSKA_BOSTADER, problem, "not-allowed");
        partners.assertRefused(Part.CONTACT_PERSON, problem.with("text", "x".repeat(2001)), "wrong-value");

        partners.done(Part.CONTACT_PERSON, problem);

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
        partners.done(Part.AGENCY_OFFICER, completionAsked(story));
        assertThat(story.state()).isEqualTo("COMPLETION_REQUESTED");
        PartnerMessage completion = of(SoapContract.COMPLETE_APPLICATION).with("caseId", story.caseId());
        partners.assertRefused(Part.SVENSKA_BOSTADER, completion, "not-allowed");
        partners.assertRefused(
                Part.CONTACT_PERSON,
                completion.replaced("code=\"ABILITY\"", "code=\"BACKGROUND\""),
                "part-not-described");

        partners.done(Part.CONTACT_PERSON, completion);

        assertThat(story.state()).isEqualTo("RECEIVED");
        partners.assertRefused(
                Part.CONTACT_PERSON, completion.with("messageId", UUID.randomUUID()), "not-done-in-this-state");
    }

    @Test
    @Shows("S-57")
    void the_agency_goes_on_without_what_has_not_come_in_time() throws Exception {
        FlatStory story = lacking();
        partners.done(Part.AGENCY_OFFICER, completionAsked(story));
        PartnerMessage goOn = of(SoapContract.GO_ON_WITHOUT_COMPLETION).with("caseId", story.caseId());
        partners.assertRefused(Part.AGENCY_OFFICER, goOn, "still-time");
        assertThat(partners.sendBytes(Part.AGENCY_OFFICER, goOn).body())
                .contains("<rule>", "<name>CompletionPolicy</name>", "name=\"answerBy\"");

        city.days().liveUntil(today().plusDays(15));
        partners.done(Part.AGENCY_OFFICER, goOn);

        assertThat(story.state()).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Shows("S-68")
    void the_district_in_whose_area_the_flat_lies_consents_or_refuses(boolean given) throws Exception {
        FlatStory story = trial.granted();
        UUID flat = trial.reported("Skarpnäck");
        trial.ask(story, flat);
        PartnerMessage question = trial.mediated(SoapContract.ASK_DISTRICT_CONSENT, story);
        partners.assertRefused(Part.CONTACT_PERSON, question, "consent-not-asked-now");
        partners.done(Part.SVENSKA_BOSTADER, trial.mediated(SoapContract.ANSWER_INQUIRY, story));
        PartnerMessage answer = of(SoapContract.ANSWER_DISTRICT_CONSENT)
                .with("consentId", partners.send(Part.CONTACT_PERSON, question).text("consentId"))
                .with("on", today());
        partners.assertRefused(Part.CONTACT_PERSON, answer, "not-allowed");
        partners.assertRefused(Part.RECEIVING_DISTRICT, answer.without("reason"), "missing-part");

        partners.done(
                Part.RECEIVING_DISTRICT, given ? answer.with("given", true).without("reason") : answer);

        assertThat(story.state()).isEqualTo(given ? "IN_OFFER" : "WAITING_FOR_FLAT");
        assertThat(city.as(Part.AGENCY_OFFICER).get("flats/" + flat).text("/state"))
                .isEqualTo(given ? "HELD" : "VACANT");
    }

    /** Farsta's system has applied without two of the parts. */
    private FlatStory lacking() throws Exception {
        PartnerMessage whole = of(SoapContract.RECEIVE_APPLICATION);
        return trial.applied(new PartnerMessage(
                whole.contract(),
                whole.envelope().replaceAll("(?s)<app:part code=\"(?:ACTION_PLAN|ABILITY)\">.*?</app:part>", "")));
    }

    /** What is missing may come within two weeks. */
    private PartnerMessage completionAsked(FlatStory story) {
        return of(SoapContract.ASK_COMPLETION).with("caseId", story.caseId()).with("answerBy", today().plusDays(14));
    }

    private PartnerMessage meeting(FlatStory story) {
        return of(SoapContract.RECORD_MEETING)
                .with("mediationId", story.offer())
                .with("on", today());
    }

    private LocalDate today() {
        return city.days().today();
    }

    private static PartnerMessage of(SoapContract contract) {
        return PartnerMessage.of(contract);
    }
}
