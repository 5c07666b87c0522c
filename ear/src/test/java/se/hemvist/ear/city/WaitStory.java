package se.hemvist.ear.city;

import java.util.UUID;

/** A decision in favour in Göteborg that waits to be carried out, or waits again, as the social worker tells of it. */
public final class WaitStory {

    private final CaseStory story;
    private final UUID decision;

    public WaitStory(CaseStory story, UUID decision) {
        this.story = story;
        this.decision = decision;
    }

    /** The person has asked to wait. */
    public Answer explain() {
        return act(
                "wait-explanations",
                """
                {"on": "%s", "reason": "ASKED_TO_WAIT", "words": "Vill vänta tills behandlingen är klar."}"""
                        .formatted(story.today()));
    }

    /** What the person was granted is no longer there, and waits again. */
    public Answer breakOff() {
        return act(
                "breaks", """
                {"on": "%s", "reason": "Avtalet sades upp."}""".formatted(story.today()));
    }

    /** It need not be carried out any more. */
    public Answer close() {
        return act(
                "wait-closing",
                """
                {"on": "%s", "reason": "Har ordnat en egen bostad."}""".formatted(story.today()));
    }

    private Answer act(String act, String json) {
        return story.city().as(Part.SOCIAL_WORKER).post("decisions/" + decision + "/" + act, json);
    }
}
