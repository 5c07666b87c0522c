package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.HouseholdStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.PartnerStory;

/**
 * Somebody in a trial flat that was let in a block who leaves it, while a cohabitant has a right of their own to its lease and
 * takes it over: as the rent tribunal decides, to which the landlord refers it, and the court to which the landlord appeals; or as
 * the landlord agrees.
 */
final class PartnerLife {

    /** Working days; the cohabitant has moved in some before the notice, and says what they want some after it. */
    private static final int UNTIL_TOGETHER = 2;

    private static final int UNTIL_NOTICE = 5;
    private static final int UNTIL_SAID = 2;
    private static final int UNTIL_REFERRED = 3;
    private static final int UNTIL_DECIDED = 10;
    private static final int UNTIL_COURT = 5;
    private static final int UNTIL_KEYS = 1;
    private static final int UNTIL_SETTLED = 3;

    /** By whose word the lease becomes the cohabitant's. */
    enum By {
        LANDLORD,
        TRIBUNAL
    }

    private final Newcomer who;
    private final Part office;
    private final UUID sublease;
    private final EndingStory ending;
    private final By by;

    PartnerLife(Newcomer who, Part office, UUID sublease, By by) {
        this.who = who;
        this.office = office;
        this.sublease = sublease;
        this.ending = new EndingStory(who.city(), office, sublease);
        this.by = by;
    }

    /** The tenant lives there. */
    void begin() {
        who.after(UNTIL_TOGETHER, () -> {
            HouseholdStory household = new HouseholdStory(who.city(), office, sublease);
            Answer cohabitant = household.cohabitant(who.person().cohabitant(), false);
            who.did(cohabitant, 201);
            PartnerStory partner = new PartnerStory(who.city(), office, sublease, cohabitant.id());
            who.after(UNTIL_NOTICE, () -> leave(partner));
        });
    }

    private void leave(PartnerStory partner) {
        who.did(ending.ground("RESIDENT_WISH"));
        who.did(ending.write("ORDINARY"));
        who.did(ending.receive());
        who.town().tally().movesOut();
        who.after(UNTIL_SAID, () -> {
            who.did(partner.says(false));
            who.did(partner.saidRather(true));
            if (by == By.LANDLORD) {
                who.did(partner.agree());
                who.after(UNTIL_KEYS, this::moveOut);
            } else {
                who.did(partner.call());
                who.after(UNTIL_REFERRED, () -> refer(partner));
            }
        });
    }

    private void refer(PartnerStory partner) {
        who.did(partner.refer());
        who.after(UNTIL_DECIDED, () -> {
            who.did(partner.decide(true));
            who.did(partner.appeal());
            who.after(UNTIL_COURT, () -> {
                who.did(partner.decideAppeal(true));
                who.after(UNTIL_KEYS, this::moveOut);
            });
        });
    }

    private void moveOut() {
        who.did(ending.returnKeys());
        who.after(UNTIL_SETTLED, () -> who.did(ending.settle()));
    }
}
