package se.hemvist.ear.city;

import java.util.UUID;

/** A question on its way to the body that decides on it. All happens today. */
public final class QuestionStory {

    private final City city;

    public QuestionStory(City city) {
        this.city = city;
    }

    /** Support staff raise it. */
    public Answer raise(String subject) {
        return city.as(Part.SUPPORT_WORKER)
                .post(
                        "questions",
                        """
                        {"on": "%s", "subject": "%s", "words": "Räcker lägenheterna?"}"""
                                .formatted(city.days().today(), subject));
    }

    /** The coordinator says something of it: proposal, answer or closing. */
    public Answer say(UUID question, String what) {
        return act(question, what, "\"words\": \"Tjugo till.\"");
    }

    /** The coordinator lifts it: to BOGRUPPEN or the UNIT_HEADS_NETWORK. */
    public Answer lift(UUID question, String body) {
        return act(question, "lifting", "\"body\": \"%s\"".formatted(body));
    }

    Answer list(Part as) {
        return city.as(as).get("questions?limit=100");
    }

    private Answer act(UUID question, String what, String rest) {
        return city.as(Part.COORDINATOR)
                .post(
                        "questions/" + question + "/" + what,
                        "{\"on\": \"%s\", %s}".formatted(city.days().today(), rest));
    }
}
