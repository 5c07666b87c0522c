package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A flat in Skarpnäck for somebody for whom Farsta applies: asking Skarpnäck, step by step; each on the house's today. */
public final class ConsentStory {

    /** Where a flat lies for which Skarpnäck is asked. */
    public static final String AREA = "Skarpnäck";

    private final City city;
    private final FlatStory story;
    private Optional<UUID> consent = Optional.empty();

    public ConsentStory(City city, FlatStory story) {
        this.city = city;
        this.story = story;
    }

    /** Svenska Bostäder hands over a flat of one room in Skarpnäck, by its own number. */
    public UUID handOver(String number) {
        return story.handOver(new VacantFlats(city, Part.SVENSKA_BOSTADER).and(number, AREA))
                .get(0);
    }

    public UUID handOver() {
        return handOver(UUID.randomUUID().toString());
    }

    /** The contact person asks the district in whose area the flat lies. */
    public Answer ask() {
        Answer answer = story.applying()
                .in(city)
                .post(
                        "mediations/" + mediation() + "/district-consent",
                        """
                {"on": "%s", "summary": "Klarar eget boende med besök varje vecka."}"""
                                .formatted(today()));
        if (answer.status() == 201) {
            consent = Optional.of(answer.id());
        }
        return answer;
    }

    /** The district consents. */
    public Answer give() {
        return answer("{\"given\": true, \"on\": \"%s\"}".formatted(today()));
    }

    /** The district refuses. */
    public Answer refuse() {
        return answer(
                "{\"given\": false, \"on\": \"%s\", \"reason\": \"Ingen plats i stödet här.\"}".formatted(today()));
    }

    /** The contact person tells the agency of a problem. */
    public Answer tellProblem(String text) {
        return story.applying()
                .in(city)
                .post(
                        "mediations/" + mediation() + "/problems",
                        """
                {"on": "%s", "text": "%s"}""".formatted(today(), text));
    }

    /** How the mediation stands to the district, as one of its parties sees it. */
    public Answer standing(Part part) {
        return city.as(part).get("mediations/" + mediation() + "/district-consent");
    }

    /** The question and its answer, as somebody sees them. */
    public Answer read(Part part) {
        return city.as(part).get("district-consents/" + id());
    }

    public UUID id() {
        return consent.orElseThrow();
    }

    /** The id of the mediation that the story is in. */
    public String mediation() {
        return story.readMediation(story.applying().contact().get()).demand(200).text("/id");
    }

    private Answer answer(String json) {
        return city.as(Part.RECEIVING_DISTRICT).post("district-consents/" + id() + "/answer", json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
