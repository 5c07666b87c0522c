package se.hemvist.ear.city;

import java.util.UUID;

/** An application in Stockholm that lacks parts: what it is asked to be completed with, and whether that comes. */
public final class CompletionStory {

    private static final int DAYS_TO_ANSWER = 14;

    private final City city;
    private final UUID caseId;
    private final Part applicant;

    /** @param applicant the contact person */
    public CompletionStory(City city, UUID caseId, Part applicant) {
        this.city = city;
        this.caseId = caseId;
        this.applicant = applicant;
    }

    /** The agency asks for action plan and ability, in two weeks. */
    public Answer ask() {
        return act(
                Part.AGENCY_OFFICER,
                "completion-requests",
                """
                {"parts": ["ACTION_PLAN", "ABILITY"], "answerBy": "%s"}"""
                        .formatted(city.days().today().plusDays(DAYS_TO_ANSWER)));
    }

    /** The contact person sends both. */
    public Answer complete() {
        return act(
                applicant,
                "completion",
                """
                {"parts": [
                  {"part": "ACTION_PLAN", "text": "Söker arbete i höst."}, {"part": "ABILITY", "text": "Sköter ett hem."}
                ]}""");
    }

    /** Nothing came, and the agency goes on with what it has. */
    public Answer goOn() {
        return act(Part.AGENCY_OFFICER, "completion-requests/end", """
                {"reason": "Inget kom."}""");
    }

    private Answer act(Part part, String act, String json) {
        return city.as(part).post("cases/" + caseId + "/" + act, json);
    }
}
