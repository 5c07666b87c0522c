package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.Plots.ReadyToSign;

/** Somebody of Housing First who has gone all the way on one day, so that they move in on it, and the support after that. */
final class EarlierTenant {

    private final Newcomer who;

    EarlierTenant(Newcomer who) {
        this.who = who;
    }

    /** All of it is done today. */
    void begin() {
        LocalDate today = who.agenda().today();
        ReadyToSign ready = new Plots(who.city()).readyToSign(who.person());
        who.did(ready.home().sign(today), 201);
        who.did(ready.home().moveIn());
        who.town().tally().movedIn();
        new SupportedLife(ready.support(), who, SupportRates.INVENTED).begin();
    }
}
