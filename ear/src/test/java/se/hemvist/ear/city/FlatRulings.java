package se.hemvist.ear.city;

import java.util.UUID;

/** What is decided in Stockholm beside what the agency grants: that it refuses, and that the district decides on the home. */
public final class FlatRulings {

    private final City city;
    private final UUID caseId;

    public FlatRulings(City city, UUID caseId) {
        this.city = city;
        this.caseId = caseId;
    }

    /** The agency refuses the application. */
    public Answer refuse() {
        return act(
                Part.AGENCY_OFFICER,
                "ruling",
                """
                {"granted": false, "on": "%s", "reason": "Behovet tillgodoses på annat sätt."}"""
                        .formatted(city.days().today()));
    }

    /** The district decides in favour of the home, until further notice. */
    public Answer decide() {
        return decide("null");
    }

    /** A new decision takes the place of that one: its last day is today. */
    public Answer endToday() {
        return decide("\"%s\"".formatted(city.days().today()));
    }

    private Answer decide(String validTo) {
        return act(
                Part.DISTRICT_CASE_OFFICER,
                "decisions",
                """
                {
                  "kind": "HOUSING", "result": "GRANTED",
                  "document": {"ownView": "Vill ha ett eget hem.", "appealNotice": true, "basisOfLiving": "LEASE"},
                  "made": {
                    "decidedOn": "%1$s", "delegate": "Enhetschef, Farsta",
                    "reasons": "Behovet kan inte tillgodoses på annat sätt.", "externalNumber": "F-%1$s"
                  },
                  "terms": {"reviewProviso": true, "validTo": %2$s}
                }"""
                        .formatted(city.days().today(), validTo));
    }

    private Answer act(Part part, String act, String json) {
        return city.as(part).post("cases/" + caseId + "/" + act, json);
    }
}
