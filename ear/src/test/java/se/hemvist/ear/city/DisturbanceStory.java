package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A disturbance in a flat of Göteborg's that is lived in, from the first report on, step by step. All happen today. */
public final class DisturbanceStory {

    private final City city;
    private final UUID sublease;
    private Optional<UUID> disturbance = Optional.empty();

    public DisturbanceStory(City city, UUID sublease) {
        this.city = city;
        this.sublease = sublease;
    }

    public UUID id() {
        return disturbance.orElseThrow();
    }

    /** Somebody tells of it: as LANDLORD, NEIGHBOUR, DISTURBANCE_SERVICE, PROVIDER or RENT_LEDGER. */
    public Answer report(Part by, String source) {
        Answer answer = city.as(by)
                .post(
                        "subleases/" + sublease + "/disturbances",
                        """
                        {
                          "source": "%s", "on": "%s", "description": "Hög musik efter midnatt.",
                          "reporter": "Granne på plan 2"
                        }"""
                                .formatted(source, today()));
        if (answer.status() == 201) {
            disturbance = Optional.of(answer.id());
        }
        return answer;
    }

    /** The letting office assesses what was told: MINOR, SERIOUS or PARTICULARLY_SERIOUS. */
    public Answer assess(String severity) {
        return act(
                Part.LETTING_OFFICER,
                "assessments",
                """
                {
                  "on": "%s", "severity": "%s", "trivial": false, "closeViolence": false,
                  "tenantInterest": "Har nyss flyttat in och vill bo kvar.",
                  "neighboursInterest": "En natt av störd sömn."
                }"""
                        .formatted(today(), severity));
    }

    /** As somebody reads it. */
    Answer read(Part by) {
        return city.as(by).get("disturbances/" + id());
    }

    /** Those of the sublease, as somebody reads them. */
    Answer list(Part by) {
        return city.as(by).get("subleases/" + sublease + "/disturbances");
    }

    private Answer act(Part by, String act, String json) {
        return city.as(by).post("disturbances/" + id() + "/" + act, json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
