package se.hemvist.ear.life;

import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.PaperFlatStory;
import se.hemvist.ear.city.PaperWayStory;
import se.hemvist.ear.city.Part;

/** What goes on paper of somebody in Stockholm whose identity is protected: the application and the presentation. */
final class PaperFlatLife {

    private static final int LONGEST_ON_PAPER = 6;

    private final Newcomer who;
    private final FlatStory story;
    private final Beside beside;
    private final PaperFlatStory paper;

    PaperFlatLife(Newcomer who, FlatStory story, Beside beside) {
        this.who = who;
        this.story = story;
        this.beside = beside;
        this.paper = new PaperFlatStory(who.city(), who.person(), story);
    }

    /**
     * The contact person applies today; before the first one of the applicant's ever the head names that person.
     *
     * @param registered what follows once a case is registered from the paper
     */
    void begin(Part head, Part named, Runnable registered) {
        who.town().nameSomebody(head, () -> PaperWayStory.name(who.city(), head, named));
        who.did(paper.apply(), 201);
        who.after(daysOnPaper(), () -> send(registered));
    }

    private void send(Runnable registered) {
        who.did(paper.send());
        boolean noCase = beside.befalls(Incident.NO_CASE);
        if (noCase) {
            who.after(daysOnPaper(), () -> who.did(paper.noCase()));
        } else {
            who.after(daysOnPaper(), () -> {
                who.did(paper.register(), 201);
                registered.run();
            });
        }
    }

    /**
     * The presentation goes on paper, and the landlord's yes comes back so.
     *
     * @param approved what follows
     */
    void present(Runnable approved) {
        who.did(story.present());
        who.after(daysOnPaper(), () -> {
            who.did(paper.send());
            who.after(daysOnPaper(), () -> {
                who.did(paper.landlordYes());
                approved.run();
            });
        });
    }

    private int daysOnPaper() {
        return beside.daysTo(Incident.PROTECTED, 1, LONGEST_ON_PAPER);
    }
}
