package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.TransferStory;

/**
 * How a lease becomes the tenant's own once its day has come: it is looked into, in Göteborg the flat inspected, the owner
 * asked, who says yes within three weeks, and the lease signed; in Göteborg it begins some days later. It goes by chances of its own.
 */
final class OwnLeaseLife {

    private static final int STREAM = 67;
    private static final int SOONEST_ANSWER = 3;
    private static final int LATEST_ANSWER = 10;
    private static final int LONGEST_STEP = 4;

    /** Whether the flat is inspected before the owner is asked. */
    enum Way {
        /** In Göteborg. */
        INSPECTED,
        /** In Stockholm. */
        NOT_INSPECTED
    }

    private final Newcomer who;
    private final TransferStory transfer;
    private final Way way;
    private final Runnable signed;
    private final Chances chances;

    /** @param signed what follows */
    OwnLeaseLife(Newcomer who, TransferStory transfer, Way way, Runnable signed) {
        this.who = who;
        this.transfer = transfer;
        this.way = way;
        this.signed = signed;
        this.chances = who.chances().aside(STREAM);
    }

    /** It is looked into soon after its day, which counts from now on. */
    void begin() {
        whenDue(this::review);
    }

    /** The same, and it is put off. */
    void postponed() {
        whenDue(() -> {
            who.did(transfer.startReview());
            soon(() -> who.did(transfer.postpone()));
        });
    }

    private void whenDue(Runnable act) {
        who.agenda().on(transfer.qualifiesOn().plusDays(1), () -> soon(act));
    }

    private void review() {
        who.did(transfer.startReview());
        soon(() -> {
            who.did(transfer.conditions(true));
            soon(this::ask);
        });
    }

    private void ask() {
        if (way == Way.INSPECTED) {
            who.did(transfer.inspect(true));
        }
        who.did(transfer.ask());
        who.after(chances.between(SOONEST_ANSWER, LATEST_ANSWER), () -> {
            who.did(transfer.answer(true));
            soon(this::sign);
        });
    }

    private void sign() {
        if (way == Way.INSPECTED) {
            LocalDate start = who.agenda().workday(LONGEST_STEP);
            who.did(transfer.sign(start));
            who.agenda().on(start, this::takesOver);
        } else {
            who.did(transfer.sign());
            takesOver();
        }
    }

    /** It begins today. */
    private void takesOver() {
        who.town().tally().takesOver();
        signed.run();
    }

    private void soon(Runnable act) {
        who.after(chances.between(1, LONGEST_STEP), act);
    }
}
