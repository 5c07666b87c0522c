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

/** What Stockholm's housing agency itself does in the chain, by SOAP: what it rules, extends and stops. */
@InHouse
class StockholmAgencyBySoapIT {

    private final City city;
    private final BySoap partners;
    private final TrialBySoap trial;

    StockholmAgencyBySoapIT(House house) {
        city = City.in(house);
        partners = new BySoap(house);
        trial = new TrialBySoap(city, partners);
    }

    @Test
    @Shows("S-57")
    void an_application_that_the_agency_refuses_with_a_reason_is_over() throws Exception {
        FlatStory story = trial.applied();
        PartnerMessage no = trial.ruling(story).with("granted", false);
        partners.assertRefused(Part.CONTACT_PERSON, no, "not-allowed");
        partners.assertRefused(Part.AGENCY_OFFICER, no, "missing-part");
        partners.assertRefused(Part.AGENCY_OFFICER, trial.ruling(story), "not-yet-assessed");

        partners.done(
                Part.AGENCY_OFFICER,
                no.replaced(
                        "</rul:RuleOnApplication>", "<rul:reason>Har annat hem.</rul:reason></rul:RuleOnApplication>"));

        assertThat(story.state()).isEqualTo("REFUSED");
        partners.assertRefused(Part.AGENCY_OFFICER, no.with("messageId", UUID.randomUUID()), "not-done-in-this-state");
    }

    @Test
    @Shows({"S-18", "S-19"})
    void what_another_pays_for_is_granted_once_the_agency_has_made_an_exception() throws Exception {
        FlatStory story = trial.applied();
        partners.done(
                Part.CONTACT_PERSON,
                trial.assessment(story)
                        .with("paidBy", "OTHER")
                        .replaced("</rec:paidBy>", "</rec:paidBy><rec:payer>Exempelkommunen</rec:payer>"));
        partners.assertRefused(Part.AGENCY_OFFICER, trial.ruling(story), "not-paid-by-city");
        assertThat(partners.sendBytes(Part.AGENCY_OFFICER, trial.ruling(story)).body())
                .contains("<name>TreatmentLimit</name>", "<version>2002-01-01</version>", "name=\"paidFor\"");
        PartnerMessage exception = PartnerMessage.of(SoapContract.DECIDE_CONNECTION_EXCEPTION)
                .with("caseId", story.caseId())
                .with("on", city.days().today());
        partners.assertRefused(Part.CONTACT_PERSON, exception, "not-allowed");
        partners.assertRefused(
                Part.AGENCY_OFFICER, exception.with("strongerThanPlacement", false), "connection-too-weak");

        partners.done(Part.AGENCY_OFFICER, exception);
        partners.done(Part.AGENCY_OFFICER, trial.ruling(story));

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows({"S-59", "S-61"})
    void a_flat_that_is_asked_for_is_held_and_free_again_after_the_landlord_s_no() throws Exception {
        FlatStory story = trial.granted();
        UUID flat = trial.reported();
        PartnerMessage question = trial.inquiry(story, flat);
        partners.assertRefused(Part.CONTACT_PERSON, question, "not-allowed");
        trial.ask(story, flat);
        assertThat(flat(flat)).isEqualTo("HELD");
        partners.assertRefused(Part.AGENCY_OFFICER, trial.inquiry(trial.granted(), flat), "already-held");
        partners.assertRefused(
                Part.AGENCY_OFFICER, question.with("messageId", UUID.randomUUID()), "not-done-in-this-state");

        partners.done(
                Part.SVENSKA_BOSTADER,
                trial.mediated(SoapContract.ANSWER_INQUIRY, story)
                        .with("yes", false)
                        .replaced("</ans:AnswerInquiry>", "<med:reason>Nej.</med:reason></ans:AnswerInquiry>"));

        assertFree(story, flat);
    }

    @Test
    @Shows("S-62")
    void there_is_more_time_once_and_what_is_not_answered_in_it_lapses() throws Exception {
        FlatStory story = trial.granted();
        UUID flat = trial.reported();
        trial.offered(story, flat);
        PartnerMessage more = trial.offer(SoapContract.EXTEND_OFFER, story);
        partners.assertRefused(Part.CONTACT_PERSON, more, "not-allowed");
        LocalDate first = answerBy(story);
        partners.done(Part.AGENCY_OFFICER, more);
        LocalDate last = answerBy(story);
        assertThat(last).isAfter(first);
        partners.assertRefused(Part.AGENCY_OFFICER, more.with("messageId", UUID.randomUUID()), "already-extended");

        city.days().liveUntil(first.plusDays(1));
        assertThat(state(story)).isEqualTo("OFFER_SENT");
        city.days().liveUntil(last.plusDays(1));

        assertThat(state(story)).isEqualTo("LAPSED");
        partners.assertRefused(Part.CONTACT_PERSON, trial.yes(SoapContract.ANSWER_OFFER, story), "offer-not-there");
        assertFree(story, flat);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Shows("S-67")
    void the_agency_stops_an_offer_before_or_after_the_tenant_is_proposed(boolean proposed) throws Exception {
        FlatStory story = trial.granted();
        UUID flat = trial.reported();
        trial.offered(story, flat);
        if (proposed) {
            partners.done(Part.CONTACT_PERSON, trial.yes(SoapContract.ANSWER_OFFER, story));
            partners.done(Part.AGENCY_OFFICER, trial.mediated(SoapContract.PROPOSE_TENANT, story));
        }
        PartnerMessage stop = trial.offer(SoapContract.CANCEL_OFFER, story).with("side", "CONTACT_PERSON");
        partners.assertRefused(Part.CONTACT_PERSON, stop, "not-allowed");

        partners.done(Part.AGENCY_OFFICER, stop);

        assertThat(state(story)).isEqualTo("CANCELLED");
        assertFree(story, flat);
    }

    private LocalDate answerBy(FlatStory story) {
        return LocalDate.parse(offer(story).text("/heldUntil"));
    }

    private String state(FlatStory story) {
        return offer(story).text("/state");
    }

    private Answer offer(FlatStory story) {
        return city.as(Part.AGENCY_OFFICER).get("offers/" + story.offer()).demand(200);
    }

    private String flat(UUID flat) {
        return city.as(Part.AGENCY_OFFICER).get("flats/" + flat).demand(200).text("/state");
    }

    private void assertFree(FlatStory story, UUID flat) {
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(flat(flat)).isEqualTo("VACANT");
    }
}
