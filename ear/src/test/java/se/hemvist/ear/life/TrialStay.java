package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.StayStory;
import se.hemvist.ear.life.TrialRates.Staying;

/**
 * The stay in a trial or a training flat as the years pass: the checkpoint after one, with the last of the papers; for a
 * trial flat the review of whether the resident can take over before two have passed, and the decision before three,
 * which comes back as long as the trial goes on. A stay does not end yet, for want of notice (uppsägning) in the house. It
 * goes by chances of its own.
 */
final class TrialStay {

    private static final int STREAM = 31;

    /** Days; the checkpoint is warned of again so long before its last. */
    private static final int CHECKPOINT_AHEAD = 30;

    /** Days after the move-in, of which a year's first month and the last before two years are left out. */
    private static final int SOONEST_REVIEW = 365 + 30;

    private static final int LATEST_REVIEW = 2 * 365 - 30;

    /** Days before three years; the decision can be made for half a year. */
    private static final int EARLIEST_DECISION = 150;

    private static final int LATEST_DECISION = 5;
    private static final int LONGEST_LATE = 40;
    private static final int MOST_MONTHS_ON = 11;
    private static final int FEWEST_MONTHS_ON = 6;

    private static final int WAIVERS_TO_ONE_NOT_SOUGHT = 4;
    private static final int WAIVERS_TO_ONE_REFUSED = 6;
    private static final int SOONEST_ANSWER = 20;
    private static final int LATEST_ANSWER = 90;

    private final Newcomer who;
    private final FlatStory story;
    private final StayStory stay;
    private final boolean trial;
    private final Staying rates;
    private final Chances chances;

    TrialStay(Newcomer who, FlatStory story, Wanted wanted, TrialRates rates) {
        this.who = who;
        this.story = story;
        this.stay = story.stay();
        this.trial = !wanted.training();
        this.rates = rates.staying();
        this.chances = who.chances().aside(STREAM);
    }

    /** They move in today. */
    void begin() {
        LocalDate movedIn = who.agenda().today();
        LocalDate due = movedIn.plusYears(1);
        int off = chances.happens(rates.checkpointLate())
                ? chances.between(1, LONGEST_LATE)
                : -chances.between(0, CHECKPOINT_AHEAD);
        who.agenda().on(due.plusDays(off), this::holdCheckpoint);
        if (trial) {
            planReview(movedIn);
            planDecision(movedIn.plusYears(3));
        }
    }

    /** Who stays for more than a year gives up security of tenure, if the checkpoint was late not before it has passed. */
    private void holdCheckpoint() {
        who.did(story.holdCheckpoint());
        who.did(stay.addWaiver());
        if (chances.between(1, WAIVERS_TO_ONE_NOT_SOUGHT) == 1) {
            who.did(stay.doWithoutWaiver());
            who.agenda().on(who.agenda().today().plusDays(LONGEST_LATE), this::fileWaiver);
        } else {
            fileWaiver();
        }
    }

    /** The rent tribunal answers within some months, and refuses one now and then. */
    private void fileWaiver() {
        who.did(stay.draftWaiver());
        who.did(stay.signWaiver());
        who.did(stay.fileWaiver());
        String answer = chances.between(1, WAIVERS_TO_ONE_REFUSED) == 1 ? "REFUSED" : "APPROVED";
        LocalDate answered = who.agenda().today().plusDays(chances.between(SOONEST_ANSWER, LATEST_ANSWER));
        who.agenda().on(answered, () -> who.did(stay.answerWaiver(answer)));
    }

    private void planReview(LocalDate movedIn) {
        LocalDate day = chances.happens(rates.reviewLate())
                ? movedIn.plusYears(2).plusDays(chances.between(1, LONGEST_LATE))
                : movedIn.plusDays(chances.between(SOONEST_REVIEW, LATEST_REVIEW));
        who.agenda().on(day, () -> who.did(stay.review(reviewed())));
    }

    private String reviewed() {
        return switch (chances.between(1, 10)) {
            case 1 -> "DOES_NOT_WORK";
            case 2, 3, 4 -> "TAKE_OVER";
            default -> "GO_ON";
        };
    }

    private void planDecision(LocalDate last) {
        LocalDate day = chances.happens(rates.decidedLate())
                ? last.plusDays(chances.between(1, LONGEST_LATE))
                : last.minusDays(chances.between(LATEST_DECISION, EARLIEST_DECISION));
        who.agenda().on(day, this::decide);
    }

    private void decide() {
        if (chances.happens(rates.specialReasons())) {
            LocalDate again = who.agenda().today().plusMonths(chances.between(FEWEST_MONTHS_ON, MOST_MONTHS_ON));
            who.did(stay.goOnUntil(again));
            planDecision(again);
        } else {
            who.did(stay.breakOff());
        }
    }
}
