package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** A plan that the person takes part in, version by version; each on the house's today. */
public final class PlanStory {

    private static final int MONTHS_TO_REVIEW = 3;

    private final City city;
    private final Part writer;
    private final String path;
    private UUID latest = new UUID(0, 0);

    private PlanStory(City city, Part writer, String path) {
        this.city = city;
        this.writer = writer;
        this.path = path;
    }

    /** The implementation plan of an assignment. */
    public static PlanStory of(SupportStory support) {
        return new PlanStory(support.city(), support.provider(), "assignments/" + support.assignment() + "/plans");
    }

    /** The action plan of who applies for a flat. */
    public static PlanStory of(FlatStory story, City city) {
        return new PlanStory(city, story.contactPerson(), "cases/" + story.caseId() + "/action-plans");
    }

    /** The next version is drawn up together with the person. */
    public Answer drawUp() {
        return drawUp("\"PERSON\", \"STAFF\"");
    }

    /** The same without the person, and without a word of why. */
    Answer drawUpAlone() {
        return drawUp("\"STAFF\"");
    }

    private Answer drawUp(String parties) {
        LocalDate today = city.days().today();
        Answer answer = city.as(writer)
                .post(
                        path,
                        """
                        {
                          "drawnUpOn": "%s", "parties": [%s],
                          "content": {
                            "goals": [{"area": "AGAINST_LONELINESS", "aim": "Träffpunkten på torsdagar."}],
                            "approach": "Hembesök på tisdagar.", "nextReviewOn": "%s", "worksheet": true
                          }
                        }"""
                                .formatted(today, parties, today.plusMonths(MONTHS_TO_REVIEW)));
        if (answer.status() == 201) {
            latest = answer.id();
        }
        return answer;
    }

    /** The version drawn up last is agreed on. */
    public Answer agree() {
        return city.as(writer)
                .post(
                        "plans/" + latest + "/agreement",
                        "{\"on\": \"%s\"}".formatted(city.days().today()));
    }

    /** The version drawn up last was written by mistake. */
    Answer declareVoid() {
        return declareVoid(latest);
    }

    Answer declareVoid(UUID version) {
        return city.as(writer).post("plans/" + version + "/voiding", "{\"reason\": \"Skriven i fel uppdrag.\"}");
    }

    UUID latest() {
        return latest;
    }

    /** The versions as somebody reads them. */
    Answer versions(Part reader) {
        return city.as(reader).get(path);
    }

    /** What a version says, as somebody reads it. */
    Answer read(Part reader) {
        return city.as(reader).get("plans/" + latest);
    }
}
