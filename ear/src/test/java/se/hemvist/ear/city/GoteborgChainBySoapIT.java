package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborg's chain by SOAP, every step: partners' systems, the coordinator and the letting office. */
@InHouse
class GoteborgChainBySoapIT {

    private final City city;
    private final Plots plots;
    private final BySoap partners;

    GoteborgChainBySoapIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        partners = new BySoap(house);
    }

    @Test
    @Shows({"G-37", "G-38", "G-44", "G-47", "G-50", "G-53", "G-59", "G-74", "G-75", "G-76"})
    void from_the_referral_to_the_booked_signing() throws Exception {
        CaseStory story = plots.referred(TestPerson.next());
        partners.done(Part.COORDINATOR, yes(story));
        metAndSent(Part.SUPPORT_WORKER, story);
        PartnerMessage question = of(SoapContract.ASK_COMPANIES)
                .with("caseId", story.caseId())
                .with("on", city.days().today());
        partners.assertRefused(Part.COORDINATOR, question, "not-allowed");
        partners.assertRefused(
                Part.LETTING_OFFICER, question.with("company", "poseidon", "nobody"), "unknown-organisation-code");
        partners.done(Part.LETTING_OFFICER, question);
        partners.assertRefused(Part.LETTING_OFFICER, question.with("messageId", UUID.randomUUID()), "already-asked");
        partners.done(Part.POSEIDON, check(story, "APPROVES"));
        partners.done(Part.BOSTADSBOLAGET, check(story, "UNKNOWN_HERE"));
        decided(story, "HOUSING");
        decided(story, "SUPPORT");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        Pair pair = plots.twoFlats();
        ParallelChoice held = ParallelChoice.held(partners, story, pair);

        partners.done(Part.SUPPORT_WORKER, held.bookings());
        partners.done(Part.SUPPORT_WORKER, held.viewings());
        partners.done(Part.SUPPORT_WORKER, held.choice(pair.a()));
        partners.done(
                Part.SUPPORT_WORKER,
                held.message(SoapContract.BOOK_SIGNING)
                        .with("at", city.days().today().plusDays(1) + "T13:00:00"));

        assertThat(held.state()).isEqualTo("SIGNING_BOOKED");
        assertThat(plots.flats().state(pair.b())).isEqualTo("VACANT");
    }

    @Test
    @Shows({"G-39", "G-40", "G-41", "G-42"})
    void a_framework_supplier_is_asked_for_chosen_and_reported() throws Exception {
        CaseStory story = plots.referred(TestPerson.next());
        partners.done(
                Part.COORDINATOR,
                yes(story)
                        .with("kind", "FRAMEWORK")
                        .without("code")
                        .replaced("</giv:kind>", "</giv:kind><giv:deviation>Teckenspråk.</giv:deviation>"));
        partners.done(Part.BROKER, of(SoapContract.REQUEST_SUPPLIER).with("caseId", story.caseId()));
        PartnerMessage choice = of(SoapContract.CHOOSE_SUPPLIER).with("caseId", story.caseId());
        partners.assertRefused(Part.BROKER, choice, "not-allowed");
        partners.assertRefused(
                Part.SOCIAL_WORKER, choice.with("supplier", "okand-leverantor"), "unknown-organisation-code");
        partners.done(Part.SOCIAL_WORKER, choice);
        partners.done(Part.BROKER, of(SoapContract.REPORT_SUPPLIER).with("caseId", story.caseId()));

        metAndSent(Part.SUPPLIER_WORKER, story);

        assertThat(story.state()).isEqualTo("BASIS_SENT");
    }

    @Test
    @Shows({"G-50", "G-51"})
    void a_company_sends_the_same_again_corrects_itself_and_tells_that_a_debt_is_paid() throws Exception {
        CaseStory story = plots.asked(TestPerson.next());
        partners.done(Part.POSEIDON, check(story, "APPROVES"));
        partners.done(Part.POSEIDON, check(story, "APPROVES"));
        partners.assertRefused(Part.POSEIDON, check(story, "DEBT"), "already-answered");
        partners.done(Part.POSEIDON, corrected(story, "DEBT"));
        partners.assertRefused(Part.BOSTADSBOLAGET, settled(story), "not-answered");

        partners.done(Part.POSEIDON, settled(story));
        partners.done(Part.POSEIDON, settled(story));
        partners.done(Part.BOSTADSBOLAGET, check(story, "DEBT"));

        assertThat(story.state()).as("Poseidon can").isEqualTo("LANDLORD_CHECKED");
        assertThat(city.as(Part.LETTING_OFFICER)
                        .get("cases/" + story.caseId() + "/landlord-checks")
                        .demand(200)
                        .json()
                        .findValuesAsText("how"))
                .containsExactly("CORRECTED", "SETTLED");
    }

    @Test
    @Shows({"G-58", "L-20"})
    void a_decision_against_says_how_the_person_was_heard_and_when_it_was_served() throws Exception {
        CaseStory story = plots.cleared(TestPerson.next());
        PartnerMessage against = decision(story, "SUPPORT").with("result", "REFUSED");
        partners.assertRefused(Part.SOCIAL_WORKER, against, "not-communicated");
        UUID decision = decided(against.replaced(
                "</rec:RecordDecision>",
                "<rec:document><rec:communicatedOn>" + city.days().today() + "</rec:communicatedOn>"
                        + "<rec:communicationAnswer>Vill bo kvar.</rec:communicationAnswer>"
                        + "<rec:appealNotice>true</rec:appealNotice></rec:document></rec:RecordDecision>"));

        served(decision);

        assertThat(story.state()).isEqualTo("ALTERNATIVE_NEEDED");
        partners.assertRefused(Part.COORDINATOR, service(decision), "not-allowed");
    }

    @Test
    @Shows("G-31")
    void the_social_administration_takes_the_application_back() throws Exception {
        CaseStory story = plots.asked(TestPerson.next());

        partners.done(
                Part.SOCIAL_WORKER,
                of(SoapContract.WITHDRAW_APPLICATION)
                        .with("caseId", story.caseId())
                        .with("on", city.days().today()));

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        partners.assertRefused(Part.POSEIDON, check(story, "APPROVES"), "not-done-in-this-state");
    }

    private void metAndSent(Part provider, CaseStory story) throws Exception {
        LocalDate today = city.days().today();
        partners.done(
                provider,
                of(SoapContract.RECORD_INFORMATION_MEETING)
                        .with("caseId", story.caseId())
                        .with("heldOn", today));
        partners.done(
                provider,
                of(SoapContract.GIVE_CONSENT).with("caseId", story.caseId()).with("givenOn", today));
        partners.done(
                Part.SOCIAL_WORKER,
                of(SoapContract.SUBMIT_TENANCY_BASIS)
                        .with("caseId", story.caseId())
                        .with("submittedOn", today));
    }

    private PartnerMessage yes(CaseStory story) {
        return of(SoapContract.GIVE_PRELIMINARY_ANSWER)
                .with("caseId", story.caseId())
                .with("flatExpectedOn", city.days().today().plusMonths(2));
    }

    private PartnerMessage check(CaseStory story, String answer) {
        return of(SoapContract.ANSWER_LANDLORD_CHECK)
                .with("caseId", story.caseId())
                .with("answer", answer)
                .with("on", city.days().today());
    }

    private PartnerMessage corrected(CaseStory story, String answer) {
        return check(story, answer)
                .replaced(
                        "</ans:AnswerLandlordCheck>",
                        "<ans:reason>Fel person i registret.</ans:reason></ans:AnswerLandlordCheck>");
    }

    private PartnerMessage settled(CaseStory story) {
        return of(SoapContract.SETTLE_DEBT)
                .with("caseId", story.caseId())
                .with("on", city.days().today());
    }

    private void decided(CaseStory story, String kind) throws Exception {
        served(decided(decision(story, kind)));
    }

    private UUID decided(PartnerMessage decision) throws Exception {
        return UUID.fromString(partners.send(Part.SOCIAL_WORKER, decision).text("decisionId"));
    }

    private void served(UUID decision) throws Exception {
        partners.done(Part.SOCIAL_WORKER, service(decision));
    }

    private PartnerMessage service(UUID decision) {
        return of(SoapContract.SERVE_DECISION)
                .with("decisionId", decision)
                .with("servedOn", city.days().today());
    }

    private PartnerMessage decision(CaseStory story, String kind) {
        return of(SoapContract.RECORD_DECISION)
                .with("caseId", story.caseId())
                .with("kind", kind)
                .with("decidedOn", city.days().today());
    }

    private static PartnerMessage of(SoapContract contract) {
        return PartnerMessage.of(contract);
    }
}
