package se.hemvist.ear.life;

import java.util.Optional;
import se.hemvist.ear.city.EndingStory;

/**
 * Notices of an owner's to the city that come to nothing, one after the other: the city pays, the owner thinks better of it, and
 * Svea hovrätt prolongs the lease that the rent tribunal let end.
 */
final class OwnerNoticeLife {

    private static final String NOTHING_MORE = "\"correctedOn\": null";

    private final Newcomer who;
    private final EndingStory ending;

    OwnerNoticeLife(Newcomer who, EndingStory ending) {
        this.who = who;
        this.ending = ending;
    }

    /** Somebody lives there; the first comes on the next working day. */
    void begin() {
        who.after(1, this::winBack);
    }

    private void winBack() {
        who.did(ending.noticeByOwner("EARLY", "UNPAID_RENT", "\"amount\": 6543"));
        who.did(ending.winBackHeadLease(who.agenda().today()));
        who.after(1, this::takeBack);
    }

    private void takeBack() {
        who.did(ending.noticeByOwner("ORDINARY", "OWNERS_INTEREST", NOTHING_MORE));
        who.did(ending.takeBackOwnerNotice());
        who.after(1, this::contest);
    }

    private void contest() {
        who.did(ending.noticeByOwner("ORDINARY", "OWNERS_INTEREST", NOTHING_MORE));
        who.did(ending.contestOwnerNotice());
        who.after(1, () -> {
            who.did(ending.referOwnerDispute());
            who.did(ending.decideOwnerDispute(true, Optional.empty()));
            who.after(1, this::appeal);
        });
    }

    private void appeal() {
        who.did(ending.appealOwnerDispute());
        who.did(ending.decideOwnerAppeal(false));
    }
}
