package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A trial flat for somebody in Farsta whose identity is protected: one of the district is named that day and registers the
 * case from the paper, and the agency finds a flat. The contact person and the unit head are not named.
 */
public final class PaperCaseStory {

    public static final Part NAMED = Part.DISTRICT_CASE_OFFICER;

    private final City city;
    private final TestPerson person;
    private final UUID caseId;
    private final UUID offer;

    private PaperCaseStory(City city, TestPerson person) {
        this.city = city;
        this.person = person;
        onlyOneIsNamed();
        this.caseId = registered();
        this.offer = offered();
    }

    public static PaperCaseStory upToTheOffer(City city, TestPerson person) {
        return new PaperCaseStory(city, person);
    }

    public UUID caseId() {
        return caseId;
    }

    /** What the offer is known by, which the mediation shares. */
    public UUID offer() {
        return offer;
    }

    /** By which people speak of the case. */
    public String number() {
        return city.as(NAMED).get("cases/" + caseId).demand(200).text("/number");
    }

    /** A day on which nobody is named yet but whom this story names, for that day. */
    private void onlyOneIsNamed() {
        while (namings().anyMatch(this::isForToday)) {
            city.days().liveUntil(today().plusDays(1));
        }
        city.as(Part.DISTRICT_UNIT_HEAD)
                .post(
                        "named-persons",
                        """
                        {"user": "%1$s", "from": "%2$s", "to": "%2$s", "decision": "Delegation 7 §"}"""
                                .formatted(NAMED.user(), today()))
                .demand(201);
    }

    private Stream<JsonNode> namings() {
        JsonNode all = city.as(Part.DISTRICT_UNIT_HEAD)
                .get("named-persons")
                .demand(200)
                .json();
        return StreamSupport.stream(all.findParents("user").spliterator(), false);
    }

    private boolean isForToday(JsonNode naming) {
        String today = today().toString();
        boolean begun = naming.at("/term/from").asText().compareTo(today) <= 0;
        String last = naming.at("/term/to").asText("");
        return begun && (last.isEmpty() || last.equals("null") || last.compareTo(today) >= 0);
    }

    private UUID registered() {
        String application = AssessmentPaper.complete(today())
                .application(person, "BACKGROUND", "REHABILITATION", "ACTION_PLAN", "ABILITY", "RESPONSIBILITY")
                .replaceFirst("\"protectedIdentity\": *false", "\"protectedIdentity\": true");
        UUID receipt = city.as(Part.CONTACT_PERSON)
                .post("flat-applications", application)
                .demand(201)
                .id();
        String path = "paper-tasks/" + task(receipt);
        city.as(NAMED)
                .post(path + "/closing", "{\"sentOn\": \"%s\", \"courierReference\": \"Bud 4711\"}".formatted(today()))
                .demand(204);
        return city.as(NAMED)
                .post(path + "/application", application)
                .demand(201)
                .id();
    }

    private String task(UUID receipt) {
        JsonNode tasks = city.as(NAMED).get("paper-tasks?limit=100").demand(200).json();
        return StreamSupport.stream(tasks.at("/items").spliterator(), false)
                .filter(one -> one.at("/receipt/caseId").asText().equals(receipt.toString()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private UUID offered() {
        city.as(Part.AGENCY_OFFICER)
                .post("cases/" + caseId + "/ruling", "{\"granted\": true, \"on\": \"%s\"}".formatted(today()))
                .demand(204);
        UUID flat = new FlatStory(city, person).handOver();
        UUID asked = city.as(Part.AGENCY_OFFICER)
                .post(
                        "cases/" + caseId + "/inquiries",
                        """
                        {"flat": "%s", "on": "%s", "confirmation": "Behovet är stort."}"""
                                .formatted(flat, today()))
                .demand(201)
                .id();
        city.as(Part.SVENSKA_BOSTADER)
                .post("mediations/" + asked + "/inquiry-answer", "{\"yes\": true, \"on\": \"%s\"}".formatted(today()))
                .demand(204);
        return asked;
    }

    private LocalDate today() {
        return city.days().today();
    }
}
