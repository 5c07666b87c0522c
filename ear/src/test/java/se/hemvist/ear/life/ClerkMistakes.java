package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.Correction;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.SupportStory;

/**
 * Somebody of Housing First on whose way to a home everything is written down wrongly once, and put right: first known by
 * a coordination number, a decision and an offer with wrong days, a lease signed by mistake, the first day of the right one, the
 * day of the move-in, and what the head lease says.
 */
final class ClerkMistakes {

    private final Newcomer who;
    private final Plots plots;

    ClerkMistakes(Newcomer who) {
        this.who = who;
        this.plots = new Plots(who.city());
    }

    /** All is done today up to the flats that are held. */
    void begin() {
        CaseStory story = plots.granted(who.person().coordinated(0));
        Correction correction = new Correction(who.city(), story);
        who.did(correction.decidedYesterday());
        who.did(correction.replaceNumber(who.person()));
        SupportStory support = new SupportStory(story);
        who.did(support.order(), 201);
        who.did(support.accept());
        who.did(support.startPhase1(who.agenda().today().plusWeeks(1), "Lägenheten är ledig nu."));
        HomeStory home = new HomeStory(story);
        Pair pair = plots.twoFlats();
        who.did(home.hold(pair.a(), pair.b()), 201);
        who.after(1, () -> choose(home, support, pair));
    }

    private void choose(HomeStory home, SupportStory support, Pair pair) {
        who.did(home.wasOfferedToday());
        who.did(home.bookViewings(pair.a(), pair.b()));
        who.did(home.view(pair.a(), pair.b()));
        who.did(home.choose(pair.a()));
        who.did(home.bookSigning());
        LocalDate start = who.agenda().workday(2);
        who.did(home.sign(start), 201);
        who.after(1, () -> signAgain(home, support, start));
    }

    private void signAgain(HomeStory home, SupportStory support, LocalDate start) {
        who.did(home.declareVoid());
        who.did(home.sign(start), 201);
        LocalDate signedOn = who.agenda().today();
        who.after(1, () -> {
            LocalDate right = who.agenda().workday(1);
            if (!right.equals(start)) {
                who.did(home.beginsOn(right));
            }
            who.town().rents().signed(home.sublease(), right, who);
            who.agenda()
                    .on(
                            right,
                            () -> who.after(1, () -> {
                                moveIn(home, support, right);
                                who.did(home.hasSixMonths(signedOn, start));
                            }));
        });
    }

    /** It is recorded as if it were today. */
    private void moveIn(HomeStory home, SupportStory support, LocalDate right) {
        who.did(home.moveInWithoutEntranceKey());
        who.did(home.movedInOn(right));
        who.after(1, () -> who.did(home.issueEntranceKey()));
        who.town().tally().movedIn();
        new SupportedLife(support, who, SupportRates.INVENTED).begin(right);
    }
}
