package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborg's chain with every step that a partner's system takes by SOAP; only what the city's own offices do is by REST. */
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
        done(Part.COORDINATOR, yes(story));
        metAndSent(Part.SUPPORT_WORKER, story);
        story.askCompanies("poseidon", "bostadsbolaget").demand(204);
        done(Part.POSEIDON, check(story, "APPROVES"));
        done(Part.BOSTADSBOLAGET, check(story, "UNKNOWN_HERE"));
        decided(story, "HOUSING");
        decided(story, "SUPPORT");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        Pair pair = plots.twoFlats();
        HomeStory home = new HomeStory(story);
        home.hold(pair.a(), pair.b()).demand(201);

        done(Part.SUPPORT_WORKER, bookings(home, pair));
        done(Part.SUPPORT_WORKER, viewings(home, pair));
        done(Part.SUPPORT_WORKER, choice(home, pair.a()));
        done(
                Part.SUPPORT_WORKER,
                of(SoapContract.BOOK_SIGNING)
                        .with("offerId", home.offer())
                        .with("at", city.days().today().plusDays(1) + "T13:00:00"));

        assertThat(home.readOffer().text("/state")).isEqualTo("SIGNING_BOOKED");
        assertThat(plots.flats().state(pair.b())).isEqualTo("VACANT");
    }

    @Test
    @Shows({"G-39", "G-40", "G-41", "G-42"})
    void a_framework_supplier_is_asked_for_chosen_and_reported() throws Exception {
        CaseStory story = plots.referred(TestPerson.next());
        done(
                Part.COORDINATOR,
                yes(story)
                        .with("kind", "FRAMEWORK")
                        .without("code")
                        .replaced("</giv:kind>", "</giv:kind><giv:deviation>Teckenspråk.</giv:deviation>"));
        done(Part.BROKER, of(SoapContract.REQUEST_SUPPLIER).with("caseId", story.caseId()));
        PartnerMessage choice = of(SoapContract.CHOOSE_SUPPLIER).with("caseId", story.caseId());
        partners.assertRefused(Part.BROKER, choice, "not-allowed");
        partners.assertRefused(
                Part.SOCIAL_WORKER, choice.with("supplier", "okand-leverantor"), "unknown-organisation-code");
        done(Part.SOCIAL_WORKER, choice);
        done(Part.BROKER, of(SoapContract.REPORT_SUPPLIER).with("caseId", story.caseId()));

        metAndSent(Part.SUPPLIER_WORKER, story);

        assertThat(story.state()).isEqualTo("BASIS_SENT");
    }

    @Test
    @Shows({"G-50", "G-51"})
    void a_company_sends_the_same_again_corrects_itself_and_tells_that_a_debt_is_paid() throws Exception {
        CaseStory story = plots.asked(TestPerson.next());
        done(Part.POSEIDON, check(story, "APPROVES"));
        done(Part.POSEIDON, check(story, "APPROVES"));
        partners.assertRefused(Part.POSEIDON, check(story, "DEBT"), "already-answered");
        done(Part.POSEIDON, corrected(story, "DEBT"));
        partners.assertRefused(Part.BOSTADSBOLAGET, settled(story), "not-answered");

        done(Part.POSEIDON, settled(story));
        done(Part.POSEIDON, settled(story));
        done(Part.BOSTADSBOLAGET, check(story, "DEBT"));

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

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "PROVIDER"})
    @Shows("G-74")
    void none_of_two_is_chosen_and_both_are_free(String side) throws Exception {
        CaseStory story = plots.granted(TestPerson.next());
        Pair pair = plots.twoFlats();
        HomeStory home = new HomeStory(story);
        home.hold(pair.a(), pair.b()).demand(201);
        done(Part.SUPPORT_WORKER, bookings(home, pair));
        done(Part.SUPPORT_WORKER, viewings(home, pair));

        done(
                Part.SUPPORT_WORKER,
                of(SoapContract.DECLINE_OFFER)
                        .with("offerId", home.offer())
                        .with("side", side)
                        .with("on", city.days().today()));

        assertThat(home.readOffer().text("/end/side")).isEqualTo(side);
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(plots.flats().state(pair.a())).isEqualTo("VACANT");
    }

    @Test
    @Shows("G-74")
    void the_only_flat_there_is_is_viewed_and_chosen() throws Exception {
        CaseStory story = plots.granted(TestPerson.next());
        UUID only = plots.twoFlats().a();
        HomeStory home = new HomeStory(story);
        home.holdOne(only).demand(201);
        PartnerMessage booked = of(SoapContract.BOOK_VIEWINGS).with("offerId", home.offer());
        String envelope = booked.envelope();
        int second = envelope.indexOf("<boo:viewing>", envelope.indexOf("</boo:viewing>"));
        PartnerMessage one = new PartnerMessage(
                        booked.contract(),
                        envelope.substring(0, second) + envelope.substring(envelope.lastIndexOf("</boo:BookViewings>")))
                .with("flatId", only)
                .with("at", city.days().today() + "T10:00:00");

        done(Part.SUPPORT_WORKER, one);
        done(
                Part.SUPPORT_WORKER,
                of(SoapContract.RECORD_VIEWINGS)
                        .with("offerId", home.offer())
                        .with("flatId", only, only)
                        .with("on", city.days().today()));
        done(Part.SUPPORT_WORKER, choice(home, only));

        assertThat(home.readOffer().text("/state")).isEqualTo("ACCEPTED");
    }

    @Test
    @Shows("G-74")
    void what_is_not_chosen_in_time_lapses_and_is_chosen_no_more() throws Exception {
        CaseStory story = plots.granted(TestPerson.next());
        Pair pair = plots.twoFlats();
        HomeStory home = new HomeStory(story);
        home.hold(pair.a(), pair.b()).demand(201);
        done(Part.SUPPORT_WORKER, bookings(home, pair));
        LocalDate last = LocalDate.parse(home.readOffer().demand(200).text("/heldUntil"));

        city.days().liveUntil(last.plusDays(1));

        partners.assertRefused(Part.SUPPORT_WORKER, viewings(home, pair), "offer-not-there");
        partners.assertRefused(Part.SUPPORT_WORKER, choice(home, pair.a()), "offer-not-there");
        assertThat(home.readOffer().text("/state")).isEqualTo("LAPSED");
        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows("G-31")
    void the_social_administration_takes_the_application_back() throws Exception {
        CaseStory story = plots.asked(TestPerson.next());

        done(
                Part.SOCIAL_WORKER,
                of(SoapContract.WITHDRAW_APPLICATION)
                        .with("caseId", story.caseId())
                        .with("on", city.days().today()));

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        partners.assertRefused(Part.POSEIDON, check(story, "APPROVES"), "not-done-in-this-state");
    }

    private void metAndSent(Part provider, CaseStory story) throws Exception {
        LocalDate today = city.days().today();
        done(
                provider,
                of(SoapContract.RECORD_INFORMATION_MEETING)
                        .with("caseId", story.caseId())
                        .with("heldOn", today));
        done(
                provider,
                of(SoapContract.GIVE_CONSENT).with("caseId", story.caseId()).with("givenOn", today));
        done(
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
        done(Part.SOCIAL_WORKER, service(decision));
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

    private PartnerMessage bookings(HomeStory home, Pair pair) {
        LocalDate today = city.days().today();
        return of(SoapContract.BOOK_VIEWINGS)
                .with("offerId", home.offer())
                .with("flatId", pair.a(), pair.b())
                .with("at", today + "T10:00:00", today + "T11:00:00");
    }

    private PartnerMessage viewings(HomeStory home, Pair pair) {
        return of(SoapContract.RECORD_VIEWINGS)
                .with("offerId", home.offer())
                .with("flatId", pair.a(), pair.b())
                .with("on", city.days().today());
    }

    private PartnerMessage choice(HomeStory home, UUID flat) {
        return of(SoapContract.CHOOSE_FLAT)
                .with("offerId", home.offer())
                .with("flatId", flat)
                .with("on", city.days().today());
    }

    private static PartnerMessage of(SoapContract contract) {
        return PartnerMessage.of(contract);
    }

    private void done(Part part, PartnerMessage message) throws Exception {
        assertThat(partners.send(part, message).text("resultCode")).isEqualTo("OK");
    }
}
