package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What the house refuses on the way of a case: each refusal has its code and names the part of the call. */
@InHouse
class GuardsIT {

    private final City city;
    private final Plots plots;

    GuardsIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
    }

    @Test
    void a_referral_sent_again_gets_the_first_answer_again() {
        CaseStory story = new CaseStory(city, TestPerson.next());
        String message = ReferralMessage.about(story.person(), city.days().today());

        Answer first = story.referral(message).demand(200);

        assertThat(story.referral(message).demand(200).body()).isEqualTo(first.body());
    }

    @Test
    @Shows("G-33")
    void a_referral_with_a_criterion_left_open_is_refused_by_its_name() {
        assertRefusal(referral(TestPerson.next(), "<ref:answer>YES", "<ref:answer>UNKNOWN"), "not-assessed");
    }

    @Test
    void a_person_whose_number_is_none_is_refused_by_the_element() {
        TestPerson person = TestPerson.next();
        String wrong = person.identityNumber().substring(0, 11)
                + (person.identityNumber().endsWith("0") ? "1" : "0");

        Answer refused = referral(person, person.identityNumber(), wrong);

        assertRefusal(refused, "wrong-check-digit");
        assertThat(refused.element("field")).isEqualTo("identityNumber");
        assertThat(refused.body()).doesNotContain(wrong);
    }

    @Test
    void a_person_has_one_open_case() {
        CaseStory story = plots.referred(TestPerson.next());

        assertRefusal(new CaseStory(city, story.person()).referral(), "already-open");
    }

    @Test
    @Shows("G-47")
    void the_basis_is_not_sent_without_consent() {
        CaseStory story = plots.expected(TestPerson.next());
        story.informationMeeting().demand(204);

        Answer refused = story.basis();
        assertProblem(refused, 422, "no-consent");
        assertThat(refused.text("/rule/name")).isEqualTo("L-17");
        assertThat(refused.text("/rule/source")).isEqualTo("OSL 12:2");
        assertThat(refused.text("/facts/purpose")).isEqualTo("TENANCY_BASIS");
        assertThat(story.state()).isEqualTo("INFO_MEETING_HELD");
    }

    @Test
    @Shows({"G-43", "G-46"})
    void an_invitation_says_what_became_of_the_one_before_and_no_basis_goes_before_a_yes() {
        CaseStory story = plots.expected(TestPerson.next());
        LocalDate tomorrow = story.today().plusDays(1);
        assertProblem(story.inviteAnew(tomorrow, "MOVED"), 422, "no-earlier-invitation");
        story.invite(tomorrow).demand(204);

        assertProblem(story.invite(tomorrow), 400, "missing-part");
        assertProblem(story.inviteAnew(tomorrow, "NOT_COME"), 422, "meeting-to-come");
        story.inviteAnew(story.today(), "MOVED").demand(204);
        story.informationMeeting("THINKING").demand(204);
        story.consent().demand(204);
        assertProblem(story.basis(), 422, "terms-not-accepted");
        story.takeStand("YES").demand(204);

        Answer referral = city.as(Part.SUPPORT_WORKER)
                .get("cases/" + story.caseId() + "/referral")
                .demand(200);
        assertThat(referral.text("/invitations/0/ended")).isEqualTo("MOVED");
        assertThat(referral.json().at("/meeting/invitation").asInt()).isEqualTo(2);
        assertThat(referral.text("/meeting/stand")).isEqualTo("THINKING");
        assertThat(referral.text("/meeting/stands/0/stand")).isEqualTo("YES");
        story.basis().demand(204);
    }

    @Test
    @Shows("G-51")
    void no_flat_is_held_with_a_company_that_the_person_owes() {
        CaseStory story = plots.asked(TestPerson.next());
        story.companyAnswers(Part.POSEIDON, "poseidon", "DEBT").demand(204);
        story.companyAnswers(Part.BOSTADSBOLAGET, "bostadsbolaget", "APPROVES").demand(204);
        story.decision("HOUSING").demand(201);
        story.decision("SUPPORT").demand(201);
        Pair pair = plots.twoFlats();

        Answer refused = new HomeStory(story).hold(pair.a(), pair.b());
        assertProblem(refused, 422, "company-said-no");
        assertThat(refused.text("/rule/name")).isEqualTo("LettingRules");
        assertThat(refused.text("/rule/source")).contains("Informationsmöte");
        assertThat(refused.text("/facts/answer")).isEqualTo("DEBT");
        assertThat(plots.flats().state(pair.b())).isEqualTo("VACANT");

        story.debtSettled(Part.POSEIDON, "poseidon").demand(204);
        new HomeStory(story).hold(pair.a(), pair.b()).demand(201);
    }

    @Test
    @Shows("G-50")
    void no_flat_is_held_with_a_company_that_was_not_asked() {
        CaseStory story = plots.granted(TestPerson.next());
        Pair pair = plots.twoFlats();
        UUID stranger = plots.flats().handOver(Part.FAMILJEBOSTADER);

        Answer refused = new HomeStory(story).hold(pair.a(), stranger);
        assertProblem(refused, 422, "company-unanswered");
        assertThat(refused.text("/rule/name")).isEqualTo("G-50");
        assertThat(refused.text("/facts/standing")).isEqualTo("NOT_ASKED");
    }

    @Test
    @Shows("G-51")
    void a_company_corrects_its_own_answer_with_a_reason_and_is_not_told_what_others_say() {
        CaseStory story = plots.asked(TestPerson.next());
        assertProblem(story.companyCorrects(Part.POSEIDON, "poseidon", "DEBT"), 409, "not-answered");
        story.companyAnswers(Part.POSEIDON, "poseidon", "DEBT").demand(204);
        story.companyAnswers(Part.POSEIDON, "poseidon", "DEBT").demand(204);

        assertProblem(story.companyAnswers(Part.POSEIDON, "poseidon", "APPROVES"), 409, "already-answered");
        assertProblem(story.companyCorrects(Part.BOSTADSBOLAGET, "poseidon", "APPROVES"), 403, "not-allowed");
        assertProblem(story.debtSettled(Part.BOSTADSBOLAGET, "poseidon"), 403, "not-allowed");
        story.companyCorrects(Part.POSEIDON, "poseidon", "APPROVES").demand(204);
        assertProblem(story.debtSettled(Part.POSEIDON, "poseidon"), 409, "no-debt");

        String checks = "cases/" + story.caseId() + "/landlord-checks";
        assertProblem(city.as(Part.POSEIDON).get(checks), 403, "not-allowed");
        Answer kept = city.as(Part.LETTING_OFFICER).get(checks).demand(200);
        assertThat(kept.json().at("/checks").findValuesAsText("how")).containsExactly("CORRECTED");
        assertThat(kept.json().at("/checks").findValuesAsText("reason")).containsExactly("Fel person i registret.");
    }

    @Test
    void a_company_answers_for_itself_only() {
        CaseStory story = plots.asked(TestPerson.next());

        assertProblem(story.companyAnswers(Part.BOSTADSBOLAGET, "poseidon", "APPROVES"), 403, "not-allowed");
    }

    @Test
    void a_flat_that_is_held_is_not_held_again() {
        Pair pair = plots.twoFlats();
        new HomeStory(plots.granted(TestPerson.next())).hold(pair.a(), pair.b()).demand(201);
        CaseStory rival = plots.granted(TestPerson.next());
        UUID another = plots.flats().handOver(Part.POSEIDON);

        assertProblem(new HomeStory(rival).hold(another, pair.b()), 409, "already-held");
        assertThat(plots.flats().state(another)).isEqualTo("VACANT");
        assertThat(rival.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows("G-59")
    void no_flats_are_held_before_both_decisions() {
        CaseStory story = plots.cleared(TestPerson.next());
        story.decision("HOUSING").demand(201);
        Pair pair = plots.twoFlats();

        assertProblem(new HomeStory(story).hold(pair.a(), pair.b()), 409, "not-done-in-this-state");
    }

    @Test
    @Shows("G-79")
    void nothing_is_signed_without_the_waiver() {
        ReadyToSign ready = plots.readyToSign(TestPerson.next());
        LocalDate leaseStart = city.days().today().plusWeeks(1);

        assertProblem(ready.home().sign(leaseStart, false), 422, "waiver-not-signed");
        assertThat(ready.story().state()).isEqualTo("IN_OFFER");
    }

    @Test
    @Shows("L-05")
    void a_lease_says_nothing_of_visits_and_what_it_says_of_the_flat_is_read_by_who_may_know_of_the_case() {
        ReadyToSign ready = plots.readyToSign(TestPerson.next());
        LocalDate today = city.days().today();
        String pets = """
                {"kind": "PETS", "wording": "Katten får bo här."}""";
        String visits = """
                {"kind": "SUPPORT_VISIT", "wording": "Besök varje vecka."}""";

        Answer refused = ready.home().signOn(today, pets, visits);
        assertProblem(refused, 422, "visits-in-lease");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/specialTerms/1/kind");
        assertThat(refused.text("/rule/name")).isEqualTo("L-05");
        assertThat(refused.text("/rule/source")).isEqualTo("JO 7595-2016");
        assertThat(ready.story().state()).isEqualTo("IN_OFFER");

        ready.home().signOn(today, pets).demand(201);
        Answer signed = ready.home().readSublease().demand(200);
        assertThat(signed.text("/terms/version")).isEqualTo("2025-01");
        assertThat(signed.json().at("/terms/clauses").findValuesAsText("wording"))
                .containsExactly("Katten får bo här.");
        Answer landlords = city.as(Part.POSEIDON)
                .get("subleases/" + ready.home().sublease())
                .demand(200);
        assertThat(landlords.json().has("terms")).isFalse();
    }

    @Test
    @Shows({"L-02", "T-06", "C-28"})
    void nobody_moves_in_before_the_landlord_is_told() {
        ReadyToSign ready = plots.readyToSign(TestPerson.next());
        LocalDate today = city.days().today();
        ready.home().sign(today).demand(201);

        Answer refused = ready.home()
                .let(
                        "move-in",
                        """
                        {
                          "on": "%1$s", "keys": {"at": "%1$sT08:00:00Z", "place": "Poseidon, Hisingen"},
                          "entranceKeyIssued": true
                        }"""
                                .formatted(today));

        assertProblem(refused, 422, "landlord-not-told");
    }

    @Test
    void another_administration_does_not_see_the_case() {
        CaseStory story = plots.referred(TestPerson.next());

        Answer refused = city.as(Part.OTHER_SOCIAL_WORKER).get("cases/" + story.caseId());

        assertProblem(refused, 403, "not-allowed");
    }

    @Test
    void the_coordinator_decides_nothing() {
        CaseStory story = plots.cleared(TestPerson.next());

        assertProblem(story.decision(Part.COORDINATOR, "HOUSING", "null"), 403, "not-allowed");
        assertThat(story.state()).isEqualTo("LANDLORD_CHECKED");
    }

    @Test
    @Shows("G-59")
    void nothing_is_signed_unless_both_decisions_are_in_force() {
        CaseStory story = plots.cleared(TestPerson.next());
        story.decisionForToday("HOUSING").demand(201);
        story.decision("SUPPORT").demand(201);
        ReadyToSign ready = plots.readyToSign(story);
        LocalDate tomorrow = city.days().today().plusDays(1);
        city.days().moveTo(tomorrow).demand(200);

        assertProblem(ready.home().sign(tomorrow), 422, "not-decided");
        assertThat(plots.flats().state(ready.flats().a())).isEqualTo("HELD");
    }

    @Test
    @Shows("L-06")
    void no_lease_is_signed_before_a_decision_on_the_home_tells_the_person_to_live_by_it() {
        CaseStory story = plots.cleared(TestPerson.next());
        story.silentHome().demand(201);
        story.decision("SUPPORT").demand(201);
        ReadyToSign ready = plots.readyToSign(story);
        LocalDate today = city.days().today();

        Answer refused = ready.home().sign(today);
        assertProblem(refused, 422, "basis-not-told");
        assertThat(refused.text("/rule/name")).isEqualTo("L-06");
        assertThat(refused.text("/rule/source")).isEqualTo("JO 416-2016");
        assertThat(story.state()).isEqualTo("IN_OFFER");

        story.decision("HOUSING").demand(201);
        ready.home().sign(today).demand(201);
    }

    private Answer referral(TestPerson person, String good, String bad) {
        String message = ReferralMessage.about(person, city.days().today());
        return new CaseStory(city, person).referral(message.replaceFirst(good, bad));
    }

    private static void assertRefusal(Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.element("code")).isEqualTo(code);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
