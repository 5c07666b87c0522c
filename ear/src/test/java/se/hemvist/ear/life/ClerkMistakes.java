package se.hemvist.ear.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.Correction;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.RentOffice;
import se.hemvist.ear.city.SupportStory;

/**
 * Somebody of Housing First on whose way to a home everything is written down wrongly once, and put right: first known by
 * a coordination number, a decision and an offer with wrong days, a lease signed by mistake, the first day of the right one, the
 * day of the move-in, the flat, and what the head lease says. The rent is lowered for a time to come.
 */
final class ClerkMistakes {

    private static final int MONTHS_UNTIL_LOWERED = 11;
    private static final BigDecimal LOWERED = new BigDecimal("6200.00");

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
        UUID nextDoor = plots.twoFlats().a();
        who.did(home.hold(pair.a(), pair.b()), 201);
        who.after(1, () -> choose(new Homeward(home, support, pair, nextDoor)));
    }

    /**
     * What leads to a home.
     *
     * @param pair     the flats that are held, the one chosen first
     * @param nextDoor in which they live, as is seen after the move-in
     */
    private record Homeward(HomeStory home, SupportStory support, Pair pair, UUID nextDoor) {}

    private void choose(Homeward way) {
        HomeStory home = way.home();
        who.did(home.wasOfferedToday());
        who.did(home.bookViewings(way.pair().a(), way.pair().b()));
        who.did(home.view(way.pair().a(), way.pair().b()));
        who.did(home.choose(way.pair().a()));
        who.did(home.bookSigning());
        LocalDate start = who.agenda().workday(2);
        who.did(home.sign(start), 201);
        who.after(1, () -> signAgain(way, start));
    }

    private void signAgain(Homeward way, LocalDate start) {
        HomeStory home = way.home();
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
                                moveIn(way, right);
                                who.did(home.hasSixMonths(signedOn, start));
                            }));
        });
    }

    /** It is recorded as if it were today. */
    private void moveIn(Homeward way, LocalDate right) {
        HomeStory home = way.home();
        who.did(home.moveInWithoutEntranceKey());
        who.did(home.movedInOn(right));
        who.did(home.livesIn(way.nextDoor()));
        YearMonth lowered = YearMonth.from(who.agenda().today()).plusMonths(MONTHS_UNTIL_LOWERED);
        who.did(new RentOffice(who.city()).set(home.sublease(), lowered, LOWERED));
        who.after(1, () -> who.did(home.issueEntranceKey()));
        who.town().tally().movedIn();
        new SupportedLife(way.support(), who, SupportRates.INVENTED).begin(right);
    }
}
