package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** How a participant is met or sought elsewhere than in the flat, and helped to move out. All happens today. */
public final class ContactStory {

    private final City city;
    private final Part staff;
    private final UUID assignment;

    public ContactStory(CaseStory story, SupportStory support) {
        this.city = story.city();
        this.staff = story.provider();
        this.assignment = support.assignment();
    }

    /** The staff seek the participant in vain: SEEKING, OUTREACH_AFTER_NOTICE and the like. */
    public Answer seek(String purpose) {
        return seek(staff, purpose);
    }

    /** The social worker does. */
    public Answer seekBySocialWorker(String purpose) {
        return seek(Part.SOCIAL_WORKER, purpose);
    }

    /** It was recorded by mistake. */
    public Answer strike(UUID contact) {
        return post(staff, "contacts/" + contact + "/strike", "{\"reason\": \"Gällde en annan deltagare.\"}");
    }

    Answer list(Part as) {
        return city.as(as).get("assignments/" + assignment + "/contacts");
    }

    /** The participant is told that another home can be applied for. */
    public Answer inform() {
        return post(
                staff, "move-out/information", """
                {"on": "%s", "staff": "EL"}""".formatted(today()));
    }

    /** Social services help with the cleaning. */
    public Answer help() {
        return post(
                Part.SOCIAL_WORKER,
                "move-out/help",
                """
                {"on": "%s", "manages": false, "helps": ["CLEANING"], "decidedBy": "AN"}"""
                        .formatted(today()));
    }

    Answer readMoveOut(Part as) {
        return city.as(as).get("assignments/" + assignment + "/move-out");
    }

    private Answer seek(Part as, String purpose) {
        return post(
                as,
                "contacts",
                """
                {"on": "%s", "way": "TELEPHONE", "purpose": "%s", "reached": false, "staff": "EL"}"""
                        .formatted(today(), purpose));
    }

    private Answer post(Part as, String what, String json) {
        return city.as(as).post("assignments/" + assignment + "/" + what, json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
