package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What was past of a lease of Göteborg's when it was taken over, and waits for the letting office to decide on it. */
public final class PastDeadlines {

    private static final String INSPECTION = "T-20";

    private final City city;
    private final UUID caseId;

    public PastDeadlines(City city, UUID caseId) {
        this.city = city;
        this.caseId = caseId;
    }

    /** The flat was inspected before it came here; whatever else there is, is still to do. */
    public List<Answer> decide() {
        return StreamSupport.stream(
                        letting()
                                .get("past-deadlines?limit=100")
                                .demand(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("caseId").asText().equals(caseId.toString()))
                .map(this::decide)
                .toList();
    }

    private Answer decide(JsonNode past) {
        String decision = past.path("kind").asText().equals(INSPECTION)
                ? "\"DONE_ELSEWHERE\", \"on\": \"%s\"".formatted(city.days().today())
                : "\"STILL_TO_DO\"";
        return letting()
                .post(
                        "past-deadlines/" + past.path("id").asText() + "/decision",
                        "{\"decision\": %s}".formatted(decision));
    }

    private Caller letting() {
        return city.as(Part.LETTING_OFFICER);
    }
}
