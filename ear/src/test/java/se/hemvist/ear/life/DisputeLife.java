package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.Part;

/**
 * A notice in Stockholm because the aid has ended, to somebody who has security of tenure and contests it: the rent tribunal
 * prolongs the lease, and they go on living there.
 */
final class DisputeLife {

    /** Working days. */
    private static final int UNTIL_NOTICE = 3;

    private static final int UNTIL_CONTESTED = 4;
    private static final int UNTIL_REFERRED = 5;
    private static final int UNTIL_DECIDED = 25;

    private final Newcomer who;
    private final EndingStory ending;

    DisputeLife(Newcomer who, Part contact, UUID sublease) {
        this.who = who;
        this.ending = new EndingStory(who.city(), contact, sublease);
    }

    /** They live there. */
    void begin() {
        who.after(UNTIL_NOTICE, this::giveNotice);
    }

    private void giveNotice() {
        who.did(ending.ground("AID_ENDED"));
        who.did(ending.write("ORDINARY"));
        who.did(ending.post());
        who.town().tally().movesOut();
        who.after(UNTIL_CONTESTED, () -> {
            who.did(ending.contest());
            who.after(UNTIL_REFERRED, this::refer);
        });
    }

    private void refer() {
        who.did(ending.refer());
        who.after(UNTIL_DECIDED, () -> {
            who.did(ending.decide(false));
            who.town().tally().movedIn();
        });
    }
}
