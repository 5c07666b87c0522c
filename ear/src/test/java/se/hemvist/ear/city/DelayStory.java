package se.hemvist.ear.city;

/** An application in Göteborg that takes long: what the person is told of it, and that a decision is asked for. */
public final class DelayStory {

    private final CaseStory story;

    public DelayStory(CaseStory story) {
        this.story = story;
    }

    /** The social worker has told the person of the delay. */
    public Answer tell() {
        return story.act(
                Part.SOCIAL_WORKER,
                "delay-notices",
                """
                {"toldOn": "%s", "reason": "Läkarintyget dröjer.", "expectedOn": "%s"}"""
                        .formatted(story.today(), story.today().plusMonths(2)));
    }

    /** The person has asked in writing for a decision. */
    public Answer ask() {
        return story.act(
                Part.SOCIAL_WORKER,
                "decision-request",
                """
                {"askedOn": "%s"}""".formatted(story.today()));
    }

    /** The social worker turns that down. */
    public Answer turnDown() {
        return story.act(
                Part.SOCIAL_WORKER,
                "decision-request/refusal",
                """
                {"on": "%s", "reason": "Utredningen är inte klar."}""".formatted(story.today()));
    }
}
