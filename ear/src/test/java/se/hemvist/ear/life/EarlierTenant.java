package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.AbsenceStory;
import se.hemvist.ear.city.ContactStory;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.Plots.ReadyToSign;

/** Somebody of Housing First who has gone all the way to the lease on one day, moves in on the next, and the support after that. */
final class EarlierTenant {

    private final Newcomer who;
    private final Then then;
    private final UnpaidLife.Then owing;

    /** What befalls them after the move. */
    private enum Then {
        STAYS,
        DISTURBS,
        OWES,
        LEAVES,
        LEAVES_RECORDED_WRONGLY
    }

    EarlierTenant(Newcomer who) {
        this(who, new Incidents(who).befalls(Incident.LEAVES) ? Then.LEAVES : Then.STAYS);
    }

    private EarlierTenant(Newcomer who, Then then) {
        this(who, then, UnpaidLife.Then.PAY);
    }

    private EarlierTenant(Newcomer who, Then then, UnpaidLife.Then owing) {
        this.who = who;
        this.then = then;
        this.owing = owing;
    }

    /** Moves out again some weeks later, whatever the chances; on another day than was recorded. */
    static EarlierTenant leaving(Newcomer who) {
        return new EarlierTenant(who, Then.LEAVES_RECORDED_WRONGLY);
    }

    /** Disturbs the neighbours, whatever the chances. */
    static EarlierTenant disturbing(Newcomer who) {
        return new EarlierTenant(who, Then.DISTURBS);
    }

    /** Pays no rent after the first, whatever the chances. */
    static EarlierTenant owing(Newcomer who, UnpaidLife.Then then) {
        return new EarlierTenant(who, Then.OWES, then);
    }

    /** All is done today up to the signing; the support's first phase begins today, so that nobody moves in before tomorrow. */
    void begin() {
        ReadyToSign ready = new Plots(who.city()).readyToSign(who.person());
        who.did(ready.home().sign(who.agenda().today()), 201);
        who.town().rents().signed(ready.home().sublease(), who.agenda().today(), who);
        who.after(1, () -> moveIn(ready));
    }

    private void moveIn(ReadyToSign ready) {
        who.did(ready.home().moveIn());
        who.town().tally().movedIn();
        new SupportedLife(ready.support(), who, SupportRates.INVENTED).begin();
        new AbsenceLife(who, new AbsenceStory(ready.story(), ready.home()), AbsenceRates.INVENTED).begin();
        UUID sublease = ready.home().sublease();
        switch (then) {
            case STAYS -> {
                new SpareKeyLife(who, ready.support()).begin();
                new CoordinatedLife(who, ready.story(), ready.support()).begin();
            }
            case DISTURBS -> new DisturbedLife(who, sublease, ready.story().provider()).begin();
            case OWES -> new UnpaidLife(who, sublease, ready.story().provider(), owing).begin();
            case LEAVES -> soughtUp(ready).begin();
            case LEAVES_RECORDED_WRONGLY -> soughtUp(ready).recordedWrongly().begin();
        }
    }

    /** Whoever leaves is sought up by the support staff. */
    private LeavingLife soughtUp(ReadyToSign ready) {
        return new LeavingLife(who, ready.home().sublease()).with(new ContactStory(ready.story(), ready.support()));
    }
}
