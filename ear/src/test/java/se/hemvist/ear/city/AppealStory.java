package se.hemvist.ear.city;

import java.util.Optional;
import java.util.UUID;

/** A decision on the support that goes against a person in Göteborg, and the appeal of it, step by step. */
public final class AppealStory {

    private final CaseStory story;
    private Optional<UUID> decision = Optional.empty();
    private Optional<UUID> appeal = Optional.empty();

    public AppealStory(CaseStory story) {
        this.story = story;
    }

    /** The social worker records that the person, who was heard, is refused the support. */
    public Answer refuse() {
        Answer answer = story.refusal(
                "SUPPORT",
                """
                {"appealNotice": true, "communication": {"communicatedOn": "%s", "answer": "Vill bo kvar."}}"""
                        .formatted(story.today()));
        if (answer.status() == 201) {
            decision = Optional.of(answer.id());
        }
        return answer;
    }

    /** The person has got the decision. */
    public Answer serve() {
        return act("service", """
                {"servedOn": "%s"}""".formatted(story.today()));
    }

    /** The person's appeal has come. */
    public Answer appeal() {
        Answer answer = act("appeals", """
                {"receivedOn": "%s"}""".formatted(story.today()));
        if (answer.status() == 201) {
            appeal = Optional.of(answer.id());
        }
        return answer;
    }

    /** How it ended. */
    public Answer end(String result) {
        return act(
                "appeal-results",
                """
                {"appeal": "%s", "result": "%s", "on": "%s"}"""
                        .formatted(appeal.orElseThrow(), result, story.today()));
    }

    private Answer act(String act, String json) {
        return story.city().as(Part.SOCIAL_WORKER).post("decisions/" + decision.orElseThrow() + "/" + act, json);
    }
}
