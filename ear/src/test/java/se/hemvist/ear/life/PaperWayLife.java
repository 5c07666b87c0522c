package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.PaperWayStory;

/** A referral of somebody whose identity is protected: it opens no case, and named persons send it on paper. */
final class PaperWayLife {

    private final Newcomer who;
    private final PaperWayStory story;

    PaperWayLife(Newcomer who) {
        this.who = who;
        this.story = new PaperWayStory(who.city(), who.person());
    }

    /**
     * The broker sends the referral today; before the first one ever somebody is named.
     *
     * @param workdays until it is sent on
     */
    void begin(UUID messageNumber, int workdays) {
        who.town().nameSomebody(() -> PaperWayStory.name(who.city()));
        did(story.referral(messageNumber), 200);
        who.agenda().on(who.agenda().workday(workdays), () -> did(story.send(), 204));
    }

    private void did(Answer answer, int expected) {
        who.town().tally().step(answer, expected);
    }
}
