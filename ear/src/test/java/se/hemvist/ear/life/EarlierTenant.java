package se.hemvist.ear.life;

import se.hemvist.ear.city.AbsenceStory;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.Plots.ReadyToSign;

/** Somebody of Housing First who has gone all the way to the lease on one day, moves in on the next, and the support after that. */
final class EarlierTenant {

    private final Newcomer who;
    private final boolean leaves;

    EarlierTenant(Newcomer who) {
        this(who, new Incidents(who).befalls(Incident.LEAVES));
    }

    private EarlierTenant(Newcomer who, boolean leaves) {
        this.who = who;
        this.leaves = leaves;
    }

    /** Moves out again some weeks later, whatever the chances. */
    static EarlierTenant leaving(Newcomer who) {
        return new EarlierTenant(who, true);
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
        if (leaves) {
            new LeavingLife(who, ready.home().sublease()).begin();
        } else {
            new SpareKeyLife(who, ready.support()).begin();
        }
    }
}
