package se.hemvist.ear.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.Part;

/**
 * Somebody of Housing First who moves out of a flat that the city does not go on hiring: the owner is given notice with the
 * tenant's, and gets the flat back when the city's own lease has ended.
 */
final class HandbackLife {

    /** What the city has agreed on with the owner. */
    static final int MONTHS_OF_NOTICE = 1;

    private static final int UNTIL_NOTICE = 3;

    /** Days; the fourteen that are agreed on for the tenant's own notice are over. */
    private static final int AFTER_NOTICE = 15;

    private final Newcomer who;
    private final EndingStory ending;
    private final LeavingLife leaving;

    HandbackLife(Newcomer who, UUID sublease) {
        this.who = who;
        this.ending = new EndingStory(who.city(), Part.LETTING_OFFICER, sublease);
        this.leaving = new LeavingLife(who, sublease);
    }

    /** They live there. */
    void begin() {
        who.after(UNTIL_NOTICE, this::giveNotice);
    }

    private void giveNotice() {
        who.did(ending.ground("RESIDENT_WISH"));
        who.did(ending.write("ORDINARY"));
        who.did(ending.receive());
        who.town().tally().movesOut();
        LocalDate noticed = who.agenda().today();
        who.after(1, () -> thinkAgain(noticed));
    }

    /** The owner is given notice, on the day of the tenant's after all; it is taken back, and given once more. */
    private void thinkAgain(LocalDate noticed) {
        LocalDate today = who.agenda().today();
        who.did(ending.giveOwnerNotice());
        who.did(ending.correctOwnNotice(noticed));
        who.did(ending.withdrawOwnNotice(today));
        who.did(ending.giveOwnerNotice());
        LocalDate over =
                YearMonth.from(today.plusMonths(MONTHS_OF_NOTICE)).plusMonths(1).atDay(1);
        who.agenda().on(noticed.plusDays(AFTER_NOTICE), () -> {
            leaving.moveOut();
            who.agenda().on(Agenda.workdayFrom(over), () -> who.did(ending.giveBack()));
        });
    }
}
