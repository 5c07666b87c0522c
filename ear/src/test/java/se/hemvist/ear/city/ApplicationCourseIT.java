package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to applications beside the steps of their programmes, in both cities, by REST on the running house. */
@InHouse
class ApplicationCourseIT {

    private final City city;

    ApplicationCourseIT(House house) {
        city = City.in(house);
    }

    @Test
    void an_application_taken_back_holds_no_flat_waits_for_no_district_and_has_nothing_due() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        ConsentStory consents = new ConsentStory(city, story);
        story.apply().demand(201);
        story.grant().demand(204);
        UUID flat = consents.handOver();
        story.ask(flat).demand(201);
        story.landlordYes().demand(204);
        consents.ask().demand(201);
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).kinds())
                .isNotEmpty();

        assertThat(withdraw(Part.AGENCY_OFFICER, story.caseId()).status()).isEqualTo(403);
        withdraw(Part.CONTACT_PERSON, story.caseId()).demand(204);

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        assertThat(city.as(Part.AGENCY_OFFICER).get("flats/" + flat).text("/state"))
                .isEqualTo("VACANT");
        assertThat(story.readMediation(Part.AGENCY_OFFICER).text("/state")).isEqualTo("CANCELLED");
        assertThat(consents.read(Part.RECEIVING_DISTRICT).text("/state")).isEqualTo("CLOSED");
        assertThat(consents.give().code()).isEqualTo("consent-not-awaited");
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).kinds())
                .isEmpty();
        assertThat(withdraw(Part.CONTACT_PERSON, story.caseId()).code()).isEqualTo("not-possible-now");
    }

    @Test
    void a_person_with_two_flats_to_choose_from_takes_the_application_back_and_only_its_own_side_reads_why() {
        CaseStory story = new Plots(city).granted(TestPerson.next());
        Pair pair = new Plots(city).twoFlats();
        new HomeStory(story).hold(pair.a(), pair.b()).demand(201);

        withdraw(Part.SOCIAL_WORKER, story.caseId()).demand(204);

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        assertThat(city.as(Part.COORDINATOR).get("flats/" + pair.a()).text("/state"))
                .isEqualTo("VACANT");
        assertThat(new Worklist(city.as(Part.COORDINATOR), story.caseId()).kinds())
                .isEmpty();
        assertThat(new Worklist(city.as(Part.SOCIAL_WORKER), story.caseId()).kinds())
                .isEmpty();
        JsonNode own = read(Part.SOCIAL_WORKER, story.caseId());
        assertThat(own.path("wishedBy").asText()).isEqualTo("PERSON");
        assertThat(own.path("reason").asText()).isEqualTo("Flyttar till sin syster.");
        assertThat(read(Part.COORDINATOR, story.caseId()).has("reason")).isFalse();
    }

    @Test
    @Shows({"S-56", "S-57"})
    void an_application_that_lacks_parts_is_completed_by_its_contact_person_and_then_ruled_on() {
        FlatStory story = lacking();
        LocalDate by = city.days().today().plusDays(14);
        String question = "{\"parts\": [\"ACTION_PLAN\", \"ABILITY\"], \"answerBy\": \"%s\"}".formatted(by);
        assertThat(act(Part.CONTACT_PERSON, story, "completion-requests", question)
                        .status())
                .isEqualTo(403);

        act(Part.AGENCY_OFFICER, story, "completion-requests", question).demand(204);
        assertWaitsForCompletion(story, by);
        act(Part.CONTACT_PERSON, story, "completion", parts("ABILITY", "ACTION_PLAN"))
                .demand(204);
        assertIsToBeRuledOn(story);

        story.grant().demand(204);
    }

    private FlatStory lacking() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply("BACKGROUND", "REHABILITATION").demand(201);
        return story;
    }

    private void assertWaitsForCompletion(FlatStory story, LocalDate by) {
        assertThat(story.state()).isEqualTo("COMPLETION_REQUESTED");
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).find("FL-20", ""))
                .hasValueSatisfying(due -> assertThat(due.get("dueOn").asText()).isEqualTo(by.toString()));
        assertThat(new Worklist(city.as(Part.AGENCY_OFFICER), story.caseId()).kinds())
                .containsExactly("FL-20-END");
        assertThat(story.grant().code()).isEqualTo("not-done-in-this-state");
        assertThat(act(Part.AGENCY_OFFICER, story, "completion-requests/end", "{\"reason\": \"Inget kom.\"}")
                        .code())
                .isEqualTo("still-time");
        assertThat(act(Part.CONTACT_PERSON, story, "completion", parts("ABILITY"))
                        .code())
                .isEqualTo("part-not-described");
    }

    private void assertIsToBeRuledOn(FlatStory story) {
        assertThat(story.state()).isEqualTo("RECEIVED");
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).kinds())
                .isEmpty();
        assertThat(new Worklist(city.as(Part.AGENCY_OFFICER), story.caseId()).kinds())
                .containsExactly("T-36");
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("cases/" + story.caseId() + "/completion-requests")
                        .demand(200)
                        .json()
                        .at("/completions/0/end/completed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Shows("L-24")
    void what_an_organisation_writes_of_a_case_stands_and_is_its_own_to_read() {
        CaseStory story = new Plots(city).referred(TestPerson.next());
        write(Part.SOCIAL_WORKER, story, "\"text\": \"Ringde. Vill bo nära barnen.\"")
                .demand(204);
        write(Part.SOCIAL_WORKER, story, "\"text\": \"Ringde. Vill bo nära föräldrarna.\", \"corrects\": 1")
                .demand(204);
        write(Part.COORDINATOR, story, "\"text\": \"Ringde handläggaren.\"").demand(204);

        JsonNode own = notes(Part.SOCIAL_WORKER, story);
        assertThat(own.at("/items").findValuesAsText("number")).containsExactly("2", "1");
        assertThat(own.at("/items/1/corrections/correctedBy").asInt()).isEqualTo(2);
        assertThat(own.at("/items/1/signed/by").asText()).isEqualTo(Part.SOCIAL_WORKER.user());
        assertThat(notes(Part.COORDINATOR, story).at("/_meta/totalRecords").asInt())
                .isEqualTo(1);
        assertThat(write(Part.SOCIAL_WORKER, story, "\"text\": \"Igen.\", \"corrects\": 1")
                        .code())
                .isEqualTo("already-corrected");
        assertThat(city.as(Part.OTHER_SOCIAL_WORKER)
                        .get("cases/" + story.caseId() + "/notes")
                        .status())
                .isEqualTo(403);
    }

    private Answer write(Part part, CaseStory story, String rest) {
        return city.as(part)
                .post(
                        "cases/" + story.caseId() + "/notes",
                        "{\"on\": \"%s\", %s}".formatted(city.days().today(), rest));
    }

    private JsonNode notes(Part part, CaseStory story) {
        return city.as(part)
                .get("cases/" + story.caseId() + "/notes")
                .demand(200)
                .json();
    }

    private Answer act(Part part, FlatStory story, String what, String json) {
        return city.as(part).post("cases/" + story.caseId() + "/" + what, json);
    }

    private static String parts(String... parts) {
        return Stream.of(parts)
                .map(part -> "{\"part\": \"%s\", \"text\": \"Påhittad text.\"}".formatted(part))
                .collect(Collectors.joining(", ", "{\"parts\": [", "]}"));
    }

    private Answer withdraw(Part part, UUID id) {
        return city.as(part)
                .post(
                        "cases/" + id + "/withdrawal",
                        """
                {"wishedBy": "PERSON", "on": "%s", "reason": "Flyttar till sin syster."}"""
                                .formatted(city.days().today()));
    }

    private JsonNode read(Part part, UUID id) {
        return city.as(part).get("cases/" + id + "/withdrawal").demand(200).json();
    }
}
