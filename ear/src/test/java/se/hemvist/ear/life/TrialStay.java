package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.PlacementStory;
import se.hemvist.ear.city.PlanStory;
import se.hemvist.ear.city.StayStory;
import se.hemvist.ear.city.TransferStory;
import se.hemvist.ear.life.TrialRates.Staying;

/**
 * The stay in a trial or a training flat as the years pass: the checkpoint after one, with the last of the papers; for a
 * trial flat the review of whether the resident can take over before two have passed, and the decision before three,
 * which comes back as long as the trial goes on. Some training flats are left within weeks, and some made trial flats; no
 * other stay ends yet. It goes by chances of its own.
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

    /** Working days after the move-in, and between the steps of a moving on. */
    private static final int SOONEST = 2;

    private static final int LATEST = 10;

    private static final int WAIVERS_TO_ONE_NOT_SOUGHT = 4;
    private static final int WAIVERS_TO_ONE_REFUSED = 6;
    private static final int SOONEST_ANSWER = 20;
    private static final int LATEST_ANSWER = 90;

    private final Newcomer who;
    private final FlatStory story;
    private final StayStory stay;
    private final Wanted wanted;
    private final Staying rates;
    private final Chances chances;
    private final Incidents incidents;
    private LocalDate checkpointOn = LocalDate.MAX;

    TrialStay(Newcomer who, FlatStory story, Wanted wanted, TrialRates rates) {
        this.who = who;
        this.story = story;
        this.stay = story.stay();
        this.wanted = wanted;
        this.rates = rates.staying();
        this.chances = who.chances().aside(STREAM);
        this.incidents = new Incidents(who);
    }

    /** They move in today. */
    void begin() {
        PlanStory plan = PlanStory.of(story, who.city());
        who.did(plan.drawUp(), 201);
        who.did(plan.agree());
        tellOthers(new PlacementStory(who.city(), story));
        if (wanted.training() && incidents.befalls(Incident.MOVES_ON)) {
            later(Incident.MOVES_ON, this::moveOn);
            return;
        }
        LocalDate movedIn = who.agenda().today();
        planCheckpoint(movedIn.plusYears(1));
        if (!wanted.training()) {
            planTrial(movedIn);
        } else if (incidents.befalls(Incident.CONVERTED)) {
            later(Incident.CONVERTED, this::convert);
        }
    }

    /** The landlord wants contact in the first days, and the agency is told of something; each once more by mistake. */
    private void tellOthers(PlacementStory placement) {
        who.did(placement.call(), 201);
        who.did(placement.actOn(1));
        who.did(placement.note(), 201);
        who.did(placement.send(1));
        who.did(placement.call(), 201);
        who.did(placement.strikeCall(2));
        who.did(placement.note(), 201);
        who.did(placement.strikeReport(2));
    }

    private void moveOn() {
        who.did(stay.moveOn());
        who.town().tally().movesOut();
        later(Incident.MOVES_ON, () -> {
            who.did(stay.returnKeys());
            later(Incident.MOVES_ON, () -> who.did(stay.settleAll()));
        });
    }

    private void convert() {
        who.did(stay.convert(true));
        planTrial(who.agenda().today());
    }

    private void later(Incident incident, Runnable act) {
        who.after(incidents.days(incident, SOONEST, LATEST), act);
    }

    private void planCheckpoint(LocalDate due) {
        int off = chances.happens(rates.checkpointLate())
                ? chances.between(1, LONGEST_LATE)
                : -chances.between(0, CHECKPOINT_AHEAD);
        who.agenda().on(due.plusDays(off), this::holdCheckpoint);
    }

    private void planTrial(LocalDate from) {
        planReview(from);
        planDecision(from.plusYears(3));
    }

    /** Who stays for more than a year gives up security of tenure, if the checkpoint was late not before it has passed. */
    private void holdCheckpoint() {
        who.did(story.holdCheckpoint());
        checkpointOn = who.agenda().today();
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

    private void planReview(LocalDate from) {
        LocalDate day = chances.happens(rates.reviewLate())
                ? from.plusYears(2).plusDays(chances.between(1, LONGEST_LATE))
                : from.plusDays(chances.between(SOONEST_REVIEW, LATEST_REVIEW));
        who.agenda().on(day, this::review);
    }

    private void review() {
        String result = reviewed();
        who.did(stay.review(result));
        if (incidents.befalls(Incident.REFERENCE)) {
            refer(checkpointOn.isBefore(who.agenda().today()) && result.equals("TAKE_OVER"));
        }
    }

    /** The landlord is told at once how it has gone, once the checkpoint has been held and the conditions are found to be met. */
    private void refer(boolean works) {
        TransferStory transfer = new TransferStory(
                who.city(), story.sublease(), wanted.applying().contact().get(), story.landlord());
        who.did(transfer.askForReference());
        if (works) {
            who.did(transfer.startReview());
            who.did(transfer.conditions(true));
        }
        who.did(transfer.answerReference(works));
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
