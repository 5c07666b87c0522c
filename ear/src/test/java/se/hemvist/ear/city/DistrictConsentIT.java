package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
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

/** A trial flat in another district's area on the running house: refused, another flat, consented to, signed for. */
@InHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistrictConsentIT {

    private final City city;
    private final FlatStory story;
    private final ConsentStory consents;

    DistrictConsentIT(House house) {
        city = City.in(house);
        story = new FlatStory(city, TestPerson.next());
        consents = new ConsentStory(city, story);
        story.apply().demand(201);
        story.grant().demand(204);
    }

    @Test
    @Order(1)
    @Shows("S-68")
    void the_other_district_refuses_and_flat_and_person_are_free_at_once() {
        UUID flat = consents.handOver();
        story.ask(flat).demand(201);
        assertThat(consents.ask().code()).as("the landlord has not said yes").isEqualTo("consent-not-asked-now");
        story.landlordYes().demand(204);
        assertThat(warnings()).containsExactly("NOT_ASKED");
        consents.ask().demand(201);
        assertThat(waiting()).contains(consents.id().toString());

        assertThat(consents.read(Part.RECEIVING_DISTRICT).demand(200).body())
                .contains("Skarpnäck", "HV-")
                .doesNotContain("within", story.caseId().toString(), consents.mediation());
        assertThat(story.readMediation(Part.RECEIVING_DISTRICT).status()).isEqualTo(403);
        consents.refuse().demand(204);

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
        assertThat(city.as(Part.AGENCY_OFFICER).get("flats/" + flat).text("/state"))
                .isEqualTo("VACANT");
        assertThat(story.readMediation(Part.AGENCY_OFFICER).text("/state")).isEqualTo("CANCELLED");
        assertThat(waiting()).doesNotContain(consents.id().toString());
        assertThat(consents.give().code()).isEqualTo("consent-not-awaited");
    }

    @Test
    @Order(2)
    @Shows("S-68")
    void another_flat_is_signed_for_only_once_the_district_has_consented() {
        story.ask(consents.handOver()).demand(201);
        story.landlordYes().demand(204);
        consents.ask().demand(201);
        story.accept().demand(204);
        story.propose().demand(204);
        story.present().demand(204);
        story.approve().demand(204);
        assertThat(warnings()).containsExactly("PRESENTED_BEFORE_ANSWER");

        Answer refused = story.sign();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("district-consent-missing");
        assertThat(refused.body()).contains("sdf-skarpnack", "ASKED", "2002-01-01", "A-09", "/offerId");
        assertThat(story.state()).isEqualTo("IN_OFFER");
        consents.give().demand(204);
        story.sign().demand(201);
        assertThat(story.state()).isEqualTo("HOUSED");
    }

    @Test
    @Order(3)
    @Shows("S-66")
    void the_agency_reads_how_long_each_step_took_and_what_the_empty_flat_costs() {
        JsonNode time = read("lead-times/" + consents.mediation());
        LocalDate today = city.days().today();

        assertThat(StreamSupport.stream(time.at("/steps").spliterator(), false)
                        .map(step -> step.path("step").asText()))
                .containsExactly("INQUIRY", "OFFER", "PROPOSAL", "PRESENTATION", "APPROVAL", "SIGNING");
        assertThat(time.at("/empty/rentFrom").asText()).isEqualTo(today.toString());
        assertThat(time.at("/whole/calendarDays").asLong()).isZero();
        assertThat(read("lead-times?limit=100").at("/items").findValuesAsText("mediationId"))
                .contains(consents.mediation());
        assertThat(read("lead-time-reports/" + today.getYear())
                        .at("/signed/count")
                        .asInt())
                .isPositive();
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("lead-times/" + consents.mediation())
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(4)
    @Shows("S-67")
    void the_agency_is_told_of_a_problem_at_once() {
        FlatStory other = new FlatStory(city, TestPerson.next());
        other.apply().demand(201);
        other.grant().demand(204);
        other.ask(other.handOver()).demand(201);
        ConsentStory its = new ConsentStory(city, other);

        its.tellProblem("Förvaltaren går inte att nå.").demand(204);

        String path = "mediations/" + its.mediation() + "/problems";
        assertThat(read(path).at("/problems/0/text").asText()).isEqualTo("Förvaltaren går inte att nå.");
        assertThat(city.as(Part.SVENSKA_BOSTADER).get(path).status()).isEqualTo(403);
        assertThat(its.ask().code()).isEqualTo("consent-not-asked-now");
        other.landlordYes().demand(204);
        assertThat(its.ask().code()).as("in Farsta itself").isEqualTo("consent-not-needed");
    }

    /** What is out of order, as the contact person reads it. */
    private List<String> warnings() {
        JsonNode warnings =
                consents.standing(Part.CONTACT_PERSON).demand(200).json().at("/warnings");
        return StreamSupport.stream(warnings.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What waits for the receiving district's answer. */
    private List<String> waiting() {
        JsonNode list = city.as(Part.RECEIVING_DISTRICT)
                .get("district-consents?limit=100")
                .demand(200)
                .json();
        return StreamSupport.stream(list.at("/items").spliterator(), false)
                .filter(row -> row.path("state").asText().equals("ASKED"))
                .map(row -> row.path("id").asText())
                .toList();
    }

    private JsonNode read(String path) {
        return city.as(Part.AGENCY_OFFICER).get(path).demand(200).json();
    }
}
