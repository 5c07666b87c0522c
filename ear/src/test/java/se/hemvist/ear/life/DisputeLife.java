package se.hemvist.ear.life;

import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.FlatRulings;

/**
 * A notice in Stockholm because the aid has ended, once the decision on the home is over, recorded with the wrong day at first, to somebody who has security of tenure and
 * contests it: Svea hovrätt prolongs the lease that the rent tribunal let end, and they go on living there, whatever the owner of the
 * flat tries after that; or prolongs it as the tribunal did, which the landlord appeals.
 */
final class DisputeLife {

    /** Working days. */
    private static final int UNTIL_NOTICE = 2;

    private static final int UNTIL_AID_ENDED = 1;
    private static final int UNTIL_CORRECTED = 1;
    private static final int UNTIL_CONTESTED = 3;
    private static final int UNTIL_REFERRED = 5;
    private static final int UNTIL_DECIDED = 15;
    private static final int UNTIL_APPEALED = 3;
    private static final int UNTIL_FINAL = 7;

    /** Who appeals the tribunal's decision: the one that it goes against. */
    enum Appellant {
        TENANT,
        LANDLORD
    }

    private final Newcomer who;
    private final FlatRulings rulings;
    private final EndingStory ending;
    private final Appellant appellant;

    DisputeLife(Newcomer who, FlatRulings rulings, EndingStory ending, Appellant appellant) {
        this.who = who;
        this.rulings = rulings;
        this.ending = ending;
        this.appellant = appellant;
    }

    /** They live there. */
    void begin() {
        who.after(UNTIL_NOTICE, () -> {
            who.did(ending.ground("AID_ENDED"), 422);
            who.did(rulings.endToday(), 201);
            who.after(UNTIL_AID_ENDED, this::giveNotice);
        });
    }

    private void giveNotice() {
        who.did(ending.ground("AID_ENDED"));
        who.did(ending.write("ORDINARY"));
        who.did(ending.post());
        who.town().tally().movesOut();
        who.after(UNTIL_CORRECTED, () -> {
            who.did(ending.correctService(who.agenda().today()));
            who.did(ending.correctPosting());
            who.after(UNTIL_CONTESTED, this::contest);
        });
    }

    private void contest() {
        who.did(ending.contest());
        who.after(UNTIL_REFERRED, () -> {
            who.did(ending.refer());
            who.after(UNTIL_DECIDED, this::decide);
        });
    }

    private void decide() {
        who.did(ending.correctDay("REFERRED", who.agenda().today()));
        who.did(ending.decide(appellant == Appellant.TENANT));
        who.after(UNTIL_APPEALED, () -> {
            who.did(ending.appeal());
            who.after(UNTIL_FINAL, () -> {
                who.did(ending.decideAppeal(false));
                who.town().tally().movedIn();
                if (appellant == Appellant.TENANT) {
                    new OwnerNoticeLife(who, ending).begin();
                }
            });
        });
    }
}
