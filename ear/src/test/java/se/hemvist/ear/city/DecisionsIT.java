package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Two decisions, by REST and through the nights: served, waiting, carried out, broken off, and reported. */
@InHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionsIT {

    private final City city;
    private final Days days;
    private final Plots plots;
    private final CaseStory story;
    private final LocalDate decidedOn;
    private UUID home = new UUID(0, 0);

    DecisionsIT(House house) {
        city = City.in(house);
        days = city.days();
        plots = new Plots(city);
        story = plots.cleared(TestPerson.next());
        decidedOn = days.today();
    }

    @Test
    @Order(1)
    @Shows({"L-06", "L-20", "L-24"})
    void a_decision_tells_what_it_rests_on_and_once_served_until_when_it_may_be_appealed() {
        home = story.decision("HOUSING").demand(201).id();
        story.decision("SUPPORT").demand(201);
        assertThat(read().json().at("/appeal/lastDayToAppeal").isMissingNode()).isTrue();

        act("service", """
                {"servedOn": "%s"}""".formatted(decidedOn))
                .demand(204);

        Answer document = read();
        assertThat(document.text("/document/legalGround")).isEqualTo("SoL 2025:400 11:1");
        assertThat(document.text("/document/basisOfLiving")).isEqualTo("LEASE");
        assertThat(document.text("/document/ownView")).isEqualTo("Vill ha ett eget hem och få stöd där.");
        assertThat(LocalDate.parse(document.text("/appeal/lastDayToAppeal"))).isAfterOrEqualTo(decidedOn.plusWeeks(3));
        assertThat(city.as(Part.COORDINATOR).get("decisions/" + home).status()).isEqualTo(403);
        assertThat(city.as(Part.OTHER_SOCIAL_WORKER).get("decisions/" + home).status())
                .isIn(403, 404);
    }

    @Test
    @Order(2)
    @Shows({"L-21", "G-59"})
    void one_against_is_refused_until_the_person_was_heard_and_then_other_ways_are_looked_for() {
        CaseStory other = plots.cleared(TestPerson.next());

        Answer unheard = other.refusal("SUPPORT", "{\"appealNotice\": true}");
        assertThat(unheard.status()).isEqualTo(422);
        assertThat(unheard.code()).isEqualTo("not-communicated");
        String heard = "\"communication\": {\"communicatedOn\": \"%s\", \"answer\": \"Vill bo kvar.\"}"
                .formatted(days.today());
        assertThat(other.refusal("SUPPORT", "{\"appealNotice\": false, " + heard + "}")
                        .code())
                .isEqualTo("appeal-notice-missing");
        other.refusal("SUPPORT", "{\"appealNotice\": true, " + heard + "}").demand(201);

        assertThat(other.state()).isEqualTo("ALTERNATIVE_NEEDED");
    }

    @Test
    @Order(3)
    @Shows("L-23")
    void the_nights_warn_of_what_is_not_carried_out_and_escalate_after_three_months() {
        LocalDate last = decidedOn.plusMonths(3);
        assertThat(waiting().get("dueOn").asText()).isEqualTo(last.toString());
        act(
                        "wait-explanations",
                        """
                        {"on": "%s", "reason": "ASKED_TO_WAIT", "words": "Vill vänta till våren."}"""
                                .formatted(decidedOn))
                .demand(204);

        days.moveTo(last.minusDays(30)).demand(200);
        days.night(last.minusDays(31));
        assertThat(waiting().get("warnedOn").asText())
                .isEqualTo(last.minusDays(31).toString());
        assertThat(waiting().has("escalatedOn")).isFalse();
        days.moveTo(last.plusDays(1)).demand(200);
        days.night(last);

        assertThat(waiting().get("escalatedOn").asText()).isEqualTo(last.toString());
        JsonNode reported = reported();
        assertThat(reported.at("/waiting/interrupted").asBoolean()).isFalse();
        assertThat(reported.at("/waiting/reportedFromOn").asText())
                .isEqualTo(last.plusDays(1).toString());
        assertThat(reported.at("/reason/kind").asText()).isEqualTo("ASKED_TO_WAIT");
    }

    @Test
    @Order(4)
    @Shows("L-23")
    void the_support_is_carried_out_by_phase_1_and_the_home_by_the_move_in() {
        Plots.ReadyToSign ready = plots.readyToSign(story);
        LocalDate start = days.today().plusDays(2);
        ready.home().sign(start).demand(201);
        assertThat(read().json().at("/steps").findValuesAsText("what")).doesNotContain("CARRIED_OUT");
        days.moveTo(start).demand(200);
        ready.home().moveIn().demand(204);

        assertThat(new Worklist(city.as(Part.SOCIAL_WORKER), story.caseId()).kinds())
                .doesNotContain("C-25");
        assertThat(reported().at("/waiting/endedOn").asText()).isEqualTo(start.toString());
        assertThat(reported().at("/waiting/carriedOut").asBoolean()).isTrue();
    }

    @Test
    @Order(5)
    @Shows("L-23")
    void a_break_starts_the_three_months_again_and_the_council_is_told_without_persons() {
        act("breaks", """
                {"on": "%s", "reason": "Avtalet sades upp."}""".formatted(days.today()))
                .demand(204);

        assertThat(waiting().get("dueOn").asText())
                .isEqualTo(days.today().plusMonths(3).toString());
        Answer counts = city.as(Part.UNIT_HEAD)
                .get("unexecuted-decisions/" + quarter() + "/counts")
                .demand(200);
        assertThat(counts.json().at("/counts").findValuesAsText("kind")).containsExactly("HOUSING", "SUPPORT");
        assertThat(counts.json().at("/counts/0/reported").asInt()).isPositive();
        assertThat(counts.body()).doesNotContain(story.number());
        assertThat(city.as(Part.COORDINATOR)
                        .get("unexecuted-decisions/" + quarter())
                        .status())
                .isEqualTo(403);
        assertThat(city.as(Part.UNIT_HEAD).get("unexecuted-decisions/2027-5").code())
                .isEqualTo("wrong-parameter");
    }

    private Answer read() {
        return city.as(Part.SOCIAL_WORKER).get("decisions/" + home).demand(200);
    }

    private Answer act(String act, String json) {
        return city.as(Part.SOCIAL_WORKER).post("decisions/" + home + "/" + act, json);
    }

    /** The home's deadline; that of the support has another subject. */
    private JsonNode waiting() {
        Answer answer = city.as(Part.SOCIAL_WORKER)
                .get("deadlines?limit=100&caseId=" + story.caseId())
                .demand(200);
        return StreamSupport.stream(answer.json().at("/items").spliterator(), false)
                .filter(one -> one.get("kind").asText().equals("C-25"))
                .filter(one -> one.get("subjectId").asText().equals(home.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode reported() {
        Answer answer =
                city.as(Part.UNIT_HEAD).get("unexecuted-decisions/" + quarter()).demand(200);
        return StreamSupport.stream(answer.json().at("/decisions").spliterator(), false)
                .filter(one -> one.get("caseNumber").asText().equals(story.number()))
                .filter(one -> one.get("kind").asText().equals("HOUSING"))
                .findFirst()
                .orElseThrow();
    }

    private String quarter() {
        return days.today().getYear() + "-Q" + days.today().get(IsoFields.QUARTER_OF_YEAR);
    }
}
