package se.hemvist.ear.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.ear.city.AbsenceStory;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.ContactStory;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.OfferTurns;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.SupportStory;
import se.hemvist.ear.city.WaitStory;

/** The way of somebody to whom it was granted, from phase 1 into one of two flats, and what befalls them there. */
final class HousingFirstHome {

    /** The routine's own: phase 1 starts four to eight weeks before the move. */
    private static final int SHORTEST_PHASE_1 = 28;

    private static final int LONGEST_PHASE_1 = 50;

    /** Flats are held for five working days, which at Christmas take twelve days of the week to pass. */
    private static final int AFTER_THE_OFFER_LAPSED = 12;

    /** A choice for which there is more time is made after five working days and before ten. */
    private static final int AFTER_THE_FIRST_LAST_DAY = 6;

    private final Newcomer who;
    private final Granted granted;
    private final Beside beside;
    private final double notChosen;
    private final OfferRates offers;
    private final HomeStory home;
    private final OfferTurns turns;
    private LocalDate plannedMoveIn;

    /**
     * What has been granted.
     *
     * @param cleared the companies that can take the person
     * @param home    the decision on the home
     */
    record Granted(CaseStory story, SupportStory support, List<Part> cleared, UUID home) {}

    /** @param notChosen how often none of two flats is chosen in time */
    HousingFirstHome(Newcomer who, Granted granted, Beside beside, double notChosen) {
        this.who = who;
        this.granted = granted;
        this.beside = beside;
        this.notChosen = notChosen;
        this.offers = beside.rates().rare().offers();
        this.home = new HomeStory(granted.story());
        this.turns = new OfferTurns(who.city(), Part.COORDINATOR);
        this.plannedMoveIn = who.agenda().today();
    }

    /** The support begins today. */
    void begin() {
        who.did(granted.support().accept());
        plannedMoveIn = who.agenda().today().plusDays(who.days(SHORTEST_PHASE_1, LONGEST_PHASE_1));
        who.did(granted.support().startPhase1(plannedMoveIn));
        new PlannedMove(who, granted.support()).begin();
        if (beside.befalls(Incident.ASKED_TO_WAIT)) {
            who.did(new WaitStory(granted.story(), granted.home()).explain());
        }
        who.agenda().inTurn(who.agenda().workday(who.days(5, 10)), this::hold);
    }

    private void hold() {
        if (who.happens(offers.onlyOne())) {
            holdOne();
            return;
        }
        Pair pair = new Pair(who.town().flatOf(company(0)), who.town().flatOf(company(1)));
        who.did(home.hold(pair.a(), pair.b()), 201);
        if (beside.happens(beside.rates().leaving().offered())) {
            who.inTurn(beside.days(1, 3), () -> leave(pair));
        } else if (who.happens(notChosen)) {
            who.inTurn(AFTER_THE_OFFER_LAPSED, () -> holdOthers(pair));
        } else if (who.happens(offers.noneChosen())) {
            who.inTurn(who.days(1, 4), () -> decline(pair));
        } else if (who.happens(offers.extended())) {
            who.after(who.days(1, 3), () -> who.did(turns.extend(home.offer())));
            who.inTurn(AFTER_THE_FIRST_LAST_DAY, () -> choose(pair));
        } else {
            who.inTurn(who.days(1, 4), () -> choose(pair));
        }
    }

    private void leave(Pair pair) {
        beside.withdraw(granted.story().caseId());
        free(0, pair.a());
        free(1, pair.b());
    }

    private void holdOthers(Pair before) {
        free(0, before.a());
        free(1, before.b());
        hold();
    }

    private void decline(Pair pair) {
        who.did(home.decline());
        holdOthers(pair);
    }

    private void holdOne() {
        UUID flat = who.town().flatOf(company(0));
        who.did(home.holdOne(flat), 201);
        who.after(who.days(1, 4), () -> {
            who.did(home.bookViewing(flat));
            who.did(home.viewOne(flat));
            who.did(home.choose(flat));
            who.did(home.bookSigning());
            who.after(1, this::sign);
        });
    }

    private void choose(Pair pair) {
        who.did(home.bookViewings(pair.a(), pair.b()));
        who.did(home.view(pair.a(), pair.b()));
        who.did(home.choose(pair.a()));
        who.did(home.bookSigning());
        free(1, pair.b());
        if (who.happens(offers.cancelled())) {
            who.inTurn(1, () -> cancel(pair.a()));
        } else {
            who.after(1, this::sign);
        }
    }

    private void cancel(UUID chosen) {
        who.did(turns.cancel(home.offer(), "PERSON"));
        free(0, chosen);
        hold();
    }

    /** Nobody took it: it waits for the next, or its company takes it back. */
    private void free(int place, UUID flat) {
        if (beside.happens(beside.rates().rare().takenBack())) {
            who.town().takeBack(company(place), flat);
        } else {
            who.town().free(company(place), flat);
        }
    }

    private Part company(int place) {
        return granted.cleared().get(place);
    }

    private void sign() {
        LocalDate start = later(plannedMoveIn, who.agenda().workday(1));
        who.did(home.sign(start), 201);
        who.town().rents().signed(home.sublease(), start, who);
        who.agenda().on(start, this::moveIn);
    }

    private void moveIn() {
        who.did(home.moveIn());
        who.town().tally().movedIn();
        if (!who.happens(SupportRates.INVENTED.inspectionMissed())) {
            who.after(who.days(1, 5), () -> who.did(home.inspect()));
        }
        new SupportedLife(granted.support(), who, SupportRates.INVENTED).begin();
        new AbsenceLife(who, new AbsenceStory(granted.story(), home), AbsenceRates.INVENTED).begin();
        if (beside.befalls(Incident.LEAVES)) {
            new LeavingLife(who, home.sublease())
                    .with(new ContactStory(granted.story(), granted.support()))
                    .begin();
            return;
        }
        new SpareKeyLife(who, granted.support()).begin();
        new CoordinatedLife(who, granted.story(), granted.support()).begin();
        if (beside.befalls(Incident.NOTICE)) {
            new NoticeLife(who, granted, beside).begin();
        } else if (beside.befalls(Incident.DISTURBED)) {
            new DisturbedLife(who, home.sublease(), granted.story().provider()).begin();
        } else if (beside.befalls(Incident.OWES)) {
            UnpaidLife.Then then = UnpaidLife.Then.of(who);
            new UnpaidLife(who, home.sublease(), granted.story().provider(), then).begin();
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
