package se.hemvist.ear.rest;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad input on the way of a case: told with the field and the rule, and nothing left behind. */
@InHouse
class CaseInputIT {

    private static House house;
    private static City city;
    private static Plots plots;

    @BeforeAll
    static void settle(House shared) {
        house = shared;
        city = City.in(shared);
        plots = new Plots(city);
    }

    @Test
    void a_flat_that_is_held_for_another_cannot_be_held() throws SQLException {
        Plots.Pair pair = plots.twoFlats();
        new HomeStory(plots.granted(TestPerson.next())).hold(pair.a(), pair.b()).demand(201);
        HomeStory other = new HomeStory(plots.granted(TestPerson.next()));
        Map<String, String> before = Tables.digest(house.database());

        Answer answer = other.hold(pair.a(), pair.b());

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("already-held");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/flats");
        assertThat(answer.text("/facts/heldBy")).isEqualTo("coordinator");
        assertThat(Tables.digest(house.database())).isEqualTo(before);
    }

    @Test
    void a_meeting_that_is_still_to_come_cannot_have_been_held() throws SQLException {
        CaseStory story = plots.expected(TestPerson.next());
        LocalDate tomorrow = city.days().today().plusDays(1);
        Map<String, String> before = Tables.digest(house.database());

        Answer answer = city.as(Part.SUPPORT_WORKER)
                .post(
                        "cases/" + story.caseId() + "/information-meeting",
                        """
                        {"heldOn": "%s", "topics": ["SUPPORT", "RENTED_FLAT", "CONDUCT"], "stand": "YES",
                         "judgement": {"canMeetNeed": true}, "notes": "Ville veta mer."}"""
                                .formatted(tomorrow));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("day-too-late");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/heldOn");
        assertThat(Tables.digest(house.database())).isEqualTo(before);
    }

    @Test
    void a_case_that_has_changed_is_not_acted_on_as_it_was() {
        CaseStory story = plots.referred(TestPerson.next());
        String read = city.as(Part.COORDINATOR)
                .get("cases/" + story.caseId())
                .demand(200)
                .header("ETag");

        answered(story, read).demand(204);
        Answer again = answered(story, read);
        assertThat(again.status()).as(again.body()).isEqualTo(412);
        assertThat(again.code()).isEqualTo("changed-since-read");
        Answer otherwise = answered(story, "7");
        assertThat(otherwise.status()).as(otherwise.body()).isEqualTo(400);
        assertThat(otherwise.code()).isEqualTo("wrong-parameter");
    }

    private Answer answered(CaseStory story, String read) {
        return city.as(Part.COORDINATOR)
                .post(
                        "cases/" + story.caseId() + "/preliminary-answer",
                        """
                        {
                          "yes": true, "criteriaNotMet": [], "flatExpectedOn": "%s", "reason": "",
                          "provider": {"kind": "OWN", "code": "bostad-forst-goteborg"}
                        }"""
                                .formatted(city.days().today().plusMonths(2)),
                        Map.of("If-Match", read));
    }
}
