package se.hemvist.ear.life;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.SupportStory;
import se.hemvist.ear.city.WaitingCaseList;

/** Somebody of Housing First who waits for a flat when the city comes into the house: the case comes by a list, and a home is found. */
final class WaitingLife {

    private static final int FIRST_REFERENCE = 1_000_000;
    private static final int LAST_REFERENCE = 9_999_999;
    private static final int WEEKS_SINCE_GRANTED = 3;

    private final Newcomer who;
    private final CaseStory story;
    private final SupportStory support;
    private final HomeStory home;

    WaitingLife(Newcomer who) {
        this.who = who;
        this.story = new CaseStory(who.city(), who.person());
        this.support = new SupportStory(story);
        this.home = new HomeStory(story);
    }

    /** Comes with the list, which is tried first; all is done today up to the flats that are held. */
    void begin() {
        come();
        who.did(support.order(), 201);
        who.did(support.accept());
        who.did(support.startPhase1(who.agenda().today().plusWeeks(1), "Lägenheten är ledig nu."));
        Pair pair = new Plots(who.city()).twoFlats();
        who.did(home.hold(pair.a(), pair.b()), 201);
        who.after(1, () -> choose(pair));
    }

    private void come() {
        String reference = "HF " + who.days(FIRST_REFERENCE, LAST_REFERENCE);
        LocalDate granted = who.agenda().today().minusWeeks(WEEKS_SINCE_GRANTED);
        WaitingCaseList list = new WaitingCaseList(who.city(), Part.UNIT_HEAD, who.person(), reference, granted);
        who.did(list.tryOut(), 200);
        Answer taken = who.town().tally().step(list.send(), 200);
        if (!taken.json().path("refusals").isEmpty()) {
            throw new IllegalStateException("A case that waits was not taken over: " + taken.body());
        }
        story.goOnWith(UUID.fromString(taken.text("/leases/0/caseId")), taken.text("/leases/0/caseNumber"));
    }

    private void choose(Pair pair) {
        who.did(home.bookViewings(pair.a(), pair.b()));
        who.did(home.view(pair.a(), pair.b()));
        who.did(home.choose(pair.a()));
        who.did(home.bookSigning());
        LocalDate start = who.agenda().workday(1);
        who.did(home.sign(start), 201);
        who.town().rents().signed(home.sublease(), start, who);
        who.agenda().on(start, this::moveIn);
    }

    private void moveIn() {
        who.did(home.moveIn());
        who.town().tally().movedIn();
        new SupportedLife(support, who, SupportRates.INVENTED).begin();
    }
}
