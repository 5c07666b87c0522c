package se.hemvist.ear.life;

import java.util.UUID;
import java.util.function.Consumer;
import se.hemvist.ear.city.Answer;
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
     * The broker sends the referral today; before the first one ever those are named who may know of it.
     *
     * @param workdays   until it is sent on
     * @param registered what follows once a case is registered from the paper
     */
    void begin(UUID messageNumber, int workdays, Consumer<PaperWayStory> registered) {
        who.town().nameSomebody(Part.UNIT_HEAD, this::name);
        who.did(story.referral(messageNumber), 200);
        who.after(workdays, () -> send(registered));
    }

    /** Who takes over the form, and who decides on economic aid. */
    private Answer name() {
        PaperWayStory.name(who.city(), Part.UNIT_HEAD, Part.SOCIAL_WORKER).demand(201);
        return PaperWayStory.name(who.city(), Part.UNIT_HEAD, Part.ECONOMIC_AID);
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
