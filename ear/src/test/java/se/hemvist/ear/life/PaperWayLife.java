package se.hemvist.ear.life;

import java.util.UUID;
import java.util.function.Consumer;
import se.hemvist.ear.city.PaperWayStory;
import se.hemvist.ear.city.Part;

/** A referral of somebody whose identity is protected: it opens no case; named persons send it on paper, and register one. */
final class PaperWayLife {

    private static final int LONGEST_AFTER_SENT = 6;

    private final Newcomer who;
    private final Beside beside;
    private final PaperWayStory story;

    PaperWayLife(Newcomer who, Beside beside) {
        this.who = who;
        this.beside = beside;
        this.story = new PaperWayStory(who.city(), who.person());
    }

    /**
     * The broker sends the referral today; before the first one ever somebody is named.
     *
     * @param workdays   until it is sent on
     * @param registered what follows once a case is registered from the paper
     */
    void begin(UUID messageNumber, int workdays, Consumer<PaperWayStory> registered) {
        who.town()
                .nameSomebody(Part.UNIT_HEAD, () -> PaperWayStory.name(who.city(), Part.UNIT_HEAD, Part.SOCIAL_WORKER));
        who.did(story.referral(messageNumber), 200);
        who.after(workdays, () -> send(registered));
    }

    private void send(Consumer<PaperWayStory> registered) {
        who.did(story.send());
        boolean noCase = beside.befalls(Incident.NO_CASE);
        int later = beside.daysTo(Incident.NO_CASE, 1, LONGEST_AFTER_SENT);
        if (noCase) {
            who.after(later, () -> who.did(story.noCase()));
        } else {
            who.after(later, () -> {
                who.did(story.register(), 201);
                registered.accept(story);
            });
        }
    }
}
