package se.hemvist.ear.rest;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** What was recorded on the way of a case can be read again. */
@InHouse
class CasePapersIT {

    private static City city;
    private static Plots.ReadyToSign ready;
    private static LocalDate leaseStart = LocalDate.MIN;

    @BeforeAll
    static void sign_a_lease(House shared) {
        city = City.in(shared);
        ready = new Plots(city).readyToSign(TestPerson.next());
        leaseStart = city.days().today().plusWeeks(1);
        ready.home().sign(leaseStart).demand(201);
    }

    @Test
    void the_referral_is_read_by_each_as_far_as_it_concerns_them() {
        Answer whole = ofCase(Part.SOCIAL_WORKER, "referral").demand(200);
        Answer forLetting = ofCase(Part.LETTING_OFFICER, "referral").demand(200);

        assertThat(whole.json().at("/assessment/criteria")).hasSize(7);
        assertThat(whole.text("/answer/provider/kind")).isEqualTo("OWN");
        assertThat(whole.text("/meeting/stand")).isEqualTo("YES");
        assertThat(whole.text("/basis/channel")).isEqualTo("E_SERVICE");
        assertThat(forLetting.json().has("assessment")).isFalse();
        assertThat(forLetting.json().has("meeting")).isFalse();
        assertThat(forLetting.text("/basis/channel")).isEqualTo("E_SERVICE");
    }

    @Test
    void both_consents_are_read() {
        Answer consents = ofCase(Part.SOCIAL_WORKER, "consents").demand(200);

        assertThat(consents.json().at("/consents").findValuesAsText("purpose"))
                .containsExactlyInAnyOrder("REFERRAL", "TENANCY_BASIS");
    }

    @Test
    void the_address_of_a_decision_answers_with_it() {
        Answer renewed = ready.story().decision("HOUSING").demand(201);
        String root = "/hemvist/v1/";
        String place = URI.create(renewed.header("Location")).getPath();

        Answer decisions = city.as(Part.SOCIAL_WORKER)
                .get(place.substring(place.indexOf(root) + root.length()))
                .demand(200);

        assertThat(decisions.json().at("/decisions").findValuesAsText("id"))
                .contains(renewed.id().toString());
        assertThat(decisions.json().at("/decisions").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("HOUSING", "SUPPORT", "HOUSING");
    }

    @Test
    void the_waiver_holds_from_the_first_day_of_the_lease() {
        Answer waiver = city.as(Part.LETTING_OFFICER)
                .get("subleases/" + ready.home().sublease() + "/waiver")
                .demand(200);

        assertThat(waiver.text("/state")).isEqualTo("SIGNED");
        assertThat(waiver.text("/validFrom")).isEqualTo(leaseStart.toString());
    }

    @Test
    void visits_are_listed_and_papers_that_were_not_sent_are_not_found() {
        ready.support().visit("MET_ELSEWHERE").demand(204);

        Answer visits = ofSupport("visits").demand(200);

        assertThat(visits.text("/_meta/totalRecords")).isEqualTo("1");
        assertThat(visits.text("/items/0/outcome")).isEqualTo("MET_ELSEWHERE");
        assertThat(ofSupport("checklists/2026-01").status()).isEqualTo(404);
        assertThat(ofSupport("follow-ups/2026-01").status()).isEqualTo(404);
        assertThat(ofSupport("follow-ups/januari").code()).isEqualTo("wrong-parameter");
    }

    @Test
    void a_case_gets_an_owner_who_works_at_its_administration() {
        assertThat(own("socialsekreterare-nordost").code()).isEqualTo("not-of-the-administration");
        own("socialsekreterare").demand(204);

        assertThat(ready.story().read().demand(200).text("/handling/owner")).isEqualTo("socialsekreterare");
    }

    @Test
    void there_is_no_night_to_catch_up_after_a_day_to_come() {
        LocalDate tomorrow = city.days().today().plusDays(1);

        city.as(Part.OPERATOR)
                .post("jobs/catch-up", """
                        {"after": "%s"}""".formatted(tomorrow))
                .demand(204);
    }

    private static Answer own(String user) {
        return city.as(Part.UNIT_HEAD)
                .post(
                        "cases/" + ready.story().caseId() + "/owner",
                        """
                        {"user": "%s"}""".formatted(user));
    }

    private static Answer ofCase(Part part, String what) {
        return city.as(part).get("cases/" + ready.story().caseId() + "/" + what);
    }

    private static Answer ofSupport(String what) {
        return city.as(Part.SUPPORT_WORKER).get("assignments/" + ready.support().assignment() + "/" + what);
    }
}
