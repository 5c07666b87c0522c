package se.hemvist.ear.life;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import se.hemvist.ear.city.DisturbanceStory;
import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.Part;

/**
 * Somebody of Housing First who pays no rent after the first: called on to pay, and given notice before time once a week
 * and the time to pay are over; then they pay and stay, move out, or are evicted.
 */
final class UnpaidLife {

    /** What they do when notice is given. */
    enum Then {
        /** Pay in time, and win the tenancy back. */
        PAY,
        /** Move within a month of the forfeiture anyway, so that there is nothing to win back. */
        LEAVE,
        /** Neither. */
        STAY;

        /** Each as often as the others. */
        static Then of(Newcomer who) {
            return values()[new Incidents(who).days(Incident.OWES, 0, values().length - 1)];
        }
    }

    /** Days; the first rent of a whole month that was not due when the lease was signed. */
    private static final int SOONEST_TURN = 2;

    /** Days after the turn of the month: the rent is due; and is late for more than a week, whatever holidays there are. */
    private static final int CALLED = 1;

    private static final int FORFEITED = 11;

    /** The time to reach the tenant about a call is over by the end of the next day. */
    private static final int REACHED_LATE = 3;

    private static final int UNTIL_PAID = 8;

    /** Days. */
    private static final int UNTIL_MOVED = 6;

    private final Newcomer who;
    private final UUID sublease;
    private final Then then;
    private final DisturbanceStory disturbance;
    private final EndingStory ending;

    /** @param provider who gives the support */
    UnpaidLife(Newcomer who, UUID sublease, Part provider, Then then) {
        this.who = who;
        this.sublease = sublease;
        this.then = then;
        this.disturbance = new DisturbanceStory(who.city(), sublease, provider);
        this.ending = new EndingStory(who.city(), Part.LETTING_OFFICER, sublease);
    }

    /** They have paid the first rent. */
    void begin() {
        who.town().rents().stopPaying(sublease);
        LocalDate turn = turnFrom(who.agenda().today().plusDays(SOONEST_TURN));
        who.agenda().on(Agenda.workdayFrom(turn.plusDays(CALLED)), this::callForRent);
        who.agenda().on(Agenda.workdayFrom(turn.plusDays(FORFEITED)), this::giveNotice);
    }

    private static LocalDate turnFrom(LocalDate day) {
        return day.minusDays(1).with(TemporalAdjusters.firstDayOfNextMonth());
    }

    private void callForRent() {
        who.did(disturbance.findUnpaid(), 201);
        who.did(disturbance.assess("SERIOUS"));
        who.did(disturbance.callForRent());
        who.after(then == Then.STAY ? REACHED_LATE : 1, () -> who.did(disturbance.contact()));
    }

    private void giveNotice() {
        who.did(ending.ground("UNPAID_RENT"));
        who.did(ending.write("EARLY"));
        who.did(ending.hand());
        who.town().tally().movesOut();
        switch (then) {
            case PAY -> {
                who.did(ending.openRecovery());
                who.after(UNTIL_PAID, this::pay);
            }
            case LEAVE -> leave();
            case STAY -> {
                who.did(ending.openRecovery());
                who.agenda()
                        .on(Agenda.workdayFrom(ending.decisionFrom()), new EvictionLife(who, sublease, ending)::begin);
            }
        }
    }

    private void pay() {
        who.town().rents().payUp(sublease, who.agenda().today());
        who.did(ending.recover("PAID"));
        who.town().tally().movedIn();
        who.did(disturbance.correct());
    }

    private void leave() {
        LocalDate last = who.agenda().today().plusDays(UNTIL_MOVED);
        who.did(ending.ruleOutRecovery(last));
        who.agenda().on(last, new LeavingLife(who, sublease)::moveOut);
    }
}
