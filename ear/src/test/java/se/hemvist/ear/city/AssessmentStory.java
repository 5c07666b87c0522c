package se.hemvist.ear.city;

import java.util.UUID;

/** What is assessed of the person in a case of a trial flat, and an exception for the connection to the city. */
public record AssessmentStory(City city, UUID caseId) {

    /** The contact person records an assessment beside those before it. */
    public Answer record(AssessmentPaper assessment) {
        return record(Part.CONTACT_PERSON, assessment);
    }

    /** Somebody records one. */
    public Answer record(Part part, AssessmentPaper assessment) {
        return city.as(part).post("cases/" + caseId + "/assessments", assessment.json());
    }

    /** The agency makes an exception. */
    public Answer except() {
        return except(Part.AGENCY_MANAGER, true);
    }

    /** Somebody decides on an exception for a very strong connection that is, or is not, stronger than the placement. */
    public Answer except(Part part, boolean stronger) {
        return city.as(part)
                .post(
                        "cases/" + caseId + "/connection-exception",
                        """
                        {"on": "%s", "veryStrong": true, "strongerThanPlacement": %s, "granted": true,
                         "reasons": "Påhittade grunder."}"""
                                .formatted(city.days().today(), stronger));
    }

    /** As somebody reads it. */
    public Answer read(Part part) {
        return city.as(part).get("cases/" + caseId + "/assessment");
    }
}
