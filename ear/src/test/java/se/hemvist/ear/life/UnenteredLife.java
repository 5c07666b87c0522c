package se.hemvist.ear.life;

import se.hemvist.ear.city.CaseCourse;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.SupportStory;

/** Somebody of Housing First who signs for a flat, does not move in, and takes the application back some days later. */
final class UnenteredLife {

    private static final int UNTIL_THE_LEASE_BEGINS = 5;
    private static final int UNTIL_TAKEN_BACK = 3;

    private final Newcomer who;
    private final Plots plots;

    UnenteredLife(Newcomer who) {
        this.who = who;
        this.plots = new Plots(who.city());
    }

    /** All is done today up to the flats that are held. */
    void begin() {
        CaseStory story = plots.granted(who.person());
        SupportStory support = new SupportStory(story);
        who.did(support.order(), 201);
        who.did(support.accept());
        who.did(support.startPhase1(who.agenda().today().plusWeeks(1), "Lägenheten är ledig nu."));
        HomeStory home = new HomeStory(story);
        Pair pair = plots.twoFlats();
        who.did(home.hold(pair.a(), pair.b()), 201);
        who.after(1, () -> sign(story, home, pair));
    }

    private void sign(CaseStory story, HomeStory home, Pair pair) {
        who.did(home.bookViewings(pair.a(), pair.b()));
        who.did(home.view(pair.a(), pair.b()));
        who.did(home.choose(pair.a()));
        who.did(home.bookSigning());
        who.did(home.sign(who.agenda().workday(UNTIL_THE_LEASE_BEGINS)), 201);
        who.after(1, () -> {
            who.did(home.endUnentered(who.agenda().today()));
            who.after(
                    UNTIL_TAKEN_BACK,
                    () -> who.did(new CaseCourse(who.city(), story.caseId(), Part.SOCIAL_WORKER).withdraw()));
        });
    }
}
