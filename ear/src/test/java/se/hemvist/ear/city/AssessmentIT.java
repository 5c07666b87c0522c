package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What is assessed of a person before a trial flat is granted, on the running house, by REST. */
@InHouse
class AssessmentIT {

    private final City city;
    private final FlatStory story;

    AssessmentIT(House house) {
        city = City.in(house);
        story = new FlatStory(city, TestPerson.next());
    }

    @Test
    @Shows({"S-18", "S-19"})
    void what_another_pays_for_is_refused_until_the_agency_makes_an_exception_and_then_granted() {
        story.apply(AssessmentPaper.paidByAnother(city.days().today())).demand(201);

        assertRefusedByTheLimit(story.grant());
        assertThat(story.state()).isEqualTo("RECEIVED");
        AssessmentStory assessment = story.assessment();
        assertThat(assessment.except(Part.CONTACT_PERSON, true).status()).isEqualTo(403);
        assertThat(assessment.except(Part.AGENCY_OFFICER, false).code()).isEqualTo("connection-too-weak");
        assertThat(story.grant().code()).isEqualTo("not-paid-by-city");

        assessment.except(Part.AGENCY_OFFICER, true).demand(204);
        story.grant().demand(204);

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        JsonNode read = assessment.read(Part.CONTACT_PERSON).demand(200).json();
        assertThat(read.at("/content/treated/connection/by").asText()).isEqualTo("formedling");
        assertThat(read.at("/content/treated/care/funding/payer").asText()).isEqualTo("Exempelkommunen");
        assertThat(read.at("/outcome/guards/0/standing").asText()).isEqualTo("MET");
    }

    private static void assertRefusedByTheLimit(Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("not-paid-by-city");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/granted");
        assertThat(refused.body()).contains("PAID_BY_CITY", "TREATMENT");
        assertThat(refused.text("/rule/name")).isEqualTo("TreatmentLimit");
        assertThat(refused.text("/rule/version")).isEqualTo("2002-01-01");
        assertThat(refused.text("/rule/source"))
                .startsWith("Försöks- och träningslägenheter, Bostadsförmedlingen; A-42");
        assertThat(refused.text("/facts/rule")).isEqualTo("PAID_BY_CITY");
        assertThat(refused.text("/facts/paidFor")).isEqualTo("TREATMENT");
    }

    @Test
    void what_nobody_can_say_is_found_out_before_it_is_granted() {
        story.apply(AssessmentPaper.withUnknowns(city.days().today())).demand(201);

        Answer refused = story.grant();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("still-unknown");
        assertThat(refused.body()).contains("NEIGHBOURS", "STABLE_IN_REHABILITATION");
        assertThat(story.state()).isEqualTo("RECEIVED");
        story.assessment()
                .record(
                        Part.DISTRICT_CASE_OFFICER,
                        AssessmentPaper.complete(city.days().today()))
                .demand(204);
        story.grant().demand(204);

        Answer first = city.as(Part.AGENCY_OFFICER).get("cases/" + story.caseId() + "/assessment?number=1");
        assertThat(first.demand(200).json().at("/recorded/versions")).hasSize(2);
        assertThat(first.json().at("/outcome/guards/2/unknownFacts/0").asText()).isEqualTo("NEIGHBOURS");
        assertThat(city.as(Part.AGENCY_OFFICER)
                        .get("cases/" + story.caseId() + "/assessment?number=3")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_tells_of_treatment_is_read_by_the_agency_and_the_applicant_s_contact_person_alone() {
        story.apply().demand(201);
        AssessmentStory assessment = story.assessment();

        for (Part part : List.of(Part.AGENCY_OFFICER, Part.AGENCY_MANAGER, Part.CONTACT_PERSON)) {
            assertThat(assessment.read(part).demand(200).body()).contains("Exempelhemmet", "Påhittade skäl.");
        }
        assertThat(assessment.read(Part.DISTRICT_CASE_OFFICER).demand(200).body())
                .contains("Påhittat stöd.")
                .doesNotContain("Exempelhemmet", "Påhittade skäl.", "MISUSE", "TREATMENT");
        for (Part part : List.of(Part.SVENSKA_BOSTADER, Part.SOCIAL_WORKER)) {
            assertThat(assessment.read(part).status()).as(part.user()).isEqualTo(403);
        }
    }

    @Test
    @Shows("S-40")
    void the_list_of_target_groups_is_open_and_dated() {
        String group =
                """
                {"code": "ASSESSMENT_IT", "name": "Påhittad", "conditions": [
                  {"code": "ONE", "text": "Är det så?", "stated": true, "shownBy": "JUDGEMENT"}
                ], "valid": {"from": "2001-01-01", "to": "2001-12-31"}}""";
        assertThat(city.as(Part.CONTACT_PERSON).post("target-groups", group).status())
                .isEqualTo(403);
        city.as(Part.AGENCY_MANAGER).post("target-groups", group).demand(201);

        assertThat(codes("")).contains("MISUSE", "YOUNG", "PRIORITY_REFUSED").doesNotContain("ASSESSMENT_IT");
        assertThat(codes("&day=2001-12-31")).contains("ASSESSMENT_IT");
        assertThat(city.as(Part.AGENCY_MANAGER).post("target-groups", group).code())
                .isEqualTo("target-group-there");
    }

    @Test
    @Shows("S-40")
    void what_other_conditions_would_do_is_foreseen_and_changes_nothing() {
        List<String> before = codes("");
        JsonNode forecast = city.as(Part.AGENCY_MANAGER)
                .get("target-groups/MISUSE/forecast?condition=STABLE_IN_REHABILITATION")
                .demand(200)
                .json();

        assertThat(forecast.at("/rule/foreseen/reach").asText()).isEqualTo("NEW_ONLY");
        assertThat(forecast.at("/rule/figures").findValuesAsText("name")).containsExactly("met", "not-met", "unknown");
        assertThat(forecast.at("/wanted/conditions/0").asText()).isEqualTo("STABLE_IN_REHABILITATION");
        assertThat(codes("")).isEqualTo(before);
        assertThat(city.as(Part.AGENCY_MANAGER)
                        .get("target-groups/NOBODY/forecast")
                        .code())
                .isEqualTo("unknown-target-group");
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("target-groups/MISUSE/forecast")
                        .status())
                .isEqualTo(403);
    }

    private List<String> codes(String day) {
        JsonNode list = city.as(Part.CONTACT_PERSON)
                .get("target-groups?limit=100" + day)
                .demand(200)
                .json();
        return StreamSupport.stream(list.at("/items").spliterator(), false)
                .map(item -> item.at("/code").asText())
                .toList();
    }
}
