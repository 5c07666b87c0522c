package se.hemvist.ear.city;

/** Somebody in Göteborg who has been given notice: whether another flat is offered, and in which companies. */
public final class NoticeStory {

    private final CaseStory story;

    public NoticeStory(CaseStory story) {
        this.story = story;
    }

    /** The person is to be offered another flat; not in the company that gave notice. */
    public Answer seekNewHome() {
        return story.act(
                Part.SOCIAL_WORKER,
                "new-home",
                """
                {"noticeOn": "%1$s", "on": "%1$s", "decidedBy": "Enhetschef, socialförvaltningen Hisingen"}"""
                        .formatted(story.today()));
    }

    /** Special circumstances speak against it. */
    public Answer offerNoOther() {
        return story.act(
                Part.SOCIAL_WORKER,
                "new-home",
                """
                {"noticeOn": "%1$s", "on": "%1$s", "circumstances": "Hot mot personalen.",
                 "decidedBy": "Enhetschef, socialförvaltningen Hisingen"}"""
                        .formatted(story.today()));
    }

    /** The coordinator lets flats of the company, which gave notice, be offered again. */
    public Answer lift(String company) {
        return story.act(
                Part.COORDINATOR,
                "exclusions/" + story.city().organisation(company) + "/lift",
                """
                {"by": "Samordnare Bostad först", "reason": "Bolaget har godkänt en ny ansökan.", "on": "%s"}"""
                        .formatted(story.today()));
    }
}
