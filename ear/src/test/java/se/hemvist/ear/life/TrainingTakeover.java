package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.TransferStory;
import se.hemvist.ear.life.OwnLeaseLife.Way;

/** Somebody in a training flat who is let take over its lease, towards the end of the first year; it is then theirs. */
final class TrainingTakeover {

    /** After the move-in. */
    private static final int MONTHS_UNTIL_LET = 11;

    private static final int DAYS_UNTIL_LET = 10;

    /** Before a year has passed. */
    private static final int DAYS_TO_CHECKPOINT = 7;

    private final Newcomer who;
    private final FlatStory story;
    private final TransferStory transfer;

    TrainingTakeover(Newcomer who, FlatStory story, Part contact) {
        this.who = who;
        this.story = story;
        this.transfer = new TransferStory(who.city(), story.sublease(), contact, story.landlord());
    }

    /** They move in today. */
    void begin() {
        LocalDate today = who.agenda().today();
        LocalDate let = today.plusMonths(MONTHS_UNTIL_LET).plusDays(DAYS_UNTIL_LET);
        who.agenda().on(Agenda.workdayFrom(let), this::let);
        LocalDate checkpoint = today.plusYears(1).minusDays(DAYS_TO_CHECKPOINT);
        who.agenda().on(Agenda.workdayFrom(checkpoint), () -> who.did(story.holdCheckpoint()));
    }

    private void let() {
        who.did(transfer.let());
        new OwnLeaseLife(who, transfer, Way.NOT_INSPECTED, () -> {}).begin();
    }
}
