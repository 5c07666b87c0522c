package se.hemvist.followup.checkpoint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;

/** Reviewing trials, and deciding on those that have come to their stop. */
@Stateless
public class Trials {

    @Inject
    BegunStays stays;

    @Inject
    TrialReviews reviews;

    @Inject
    StayClocks clocks;

    @Inject
    Deadlines deadlines;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records a review of whether the resident can take over the lease.
     *
     * @throws CheckpointRefusal.UnknownStay     if nobody has moved in on that sublease
     * @throws CheckpointRefusal.NoTrial         if nobody lives there on trial
     * @throws CheckpointRefusal.TrialEndDecided if the trial is to be broken off
     * @throws CheckpointRefusal.TrialTooYoung   before one year has passed
     * @throws CaseRefusal.DayTooLate            if the day is still to come
     * @throws CaseRefusal.MissingPart           if nothing is said of what was seen
     */
    @Operation("trial.review")
    public void review(SubleaseId sublease, Expected expected, TrialReview review) {
        take(sublease, expected).review(review, clock.today());
        deadlines.met(reviews, sublease.value(), "", review.on());
    }

    /**
     * Records how a review was made, where something else was recorded; that is read on.
     *
     * @param number in the order in which they were recorded
     * @throws CheckpointRefusal.UnknownStay   if nobody has moved in on that sublease
     * @throws CheckpointRefusal.NoSuchReview  if there is none by that number, or it was struck before
     * @throws CheckpointRefusal.TrialTooYoung before one year has passed
     * @throws CaseRefusal                     if it was recorded so, the day is out of order, or it is not said what was seen
     *                                         or what was wrong
     */
    @Operation("trial.correct-review")
    public void correctReview(SubleaseId sublease, Expected expected, int number, RightReview right) {
        LocalDate today = clock.today();
        Stay stay = take(sublease, expected);
        stay.correctReview(number, right.review(), mistake(right.reason()), today);
        reviews.corrected(stay.file());
    }

    /**
     * Records that a review was not made after all; what was recorded is read on.
     *
     * @param number in the order in which they were recorded
     * @throws CheckpointRefusal.UnknownStay  if nobody has moved in on that sublease
     * @throws CheckpointRefusal.NoSuchReview if there is none by that number, or it was struck before
     * @throws CaseRefusal.MissingPart        if it is not said what was wrong
     */
    @Operation("trial.void-review")
    public void strikeReview(SubleaseId sublease, Expected expected, int number, String reason) {
        Stay stay = take(sublease, expected);
        stay.strikeReview(number, mistake(reason));
        reviews.corrected(stay.file());
    }

    private Struck mistake(String reason) {
        return Struck.of(clock.today(), access.actor().user(), reason);
    }

    /**
     * Records what was decided on a trial that has come to its stop, or again to a day of review.
     *
     * @throws CheckpointRefusal.UnknownStay      if nobody has moved in on that sublease
     * @throws CheckpointRefusal.NoTrial          if nobody lives there on trial
     * @throws CheckpointRefusal.TrialEndDecided  if it has been decided that it is broken off
     * @throws CheckpointRefusal.TrialTooYoung    before the stop is warned of
     * @throws CheckpointRefusal.ReviewOutOfTime  if the new day of review is not after the decision and within the time
     * @throws CheckpointRefusal.NoReviewAfterEnd if a trial that is broken off is given a new day of review
     * @throws CaseRefusal.DayTooLate             if the day is still to come
     * @throws CaseRefusal.MissingPart            if it is not said who decided, why, or when it is looked at again
     */
    @Operation("trial.decide")
    public void decide(SubleaseId sublease, Expected expected, TrialDecision decision) {
        clocks.decide(take(sublease, expected), decision, clock.today());
    }

    private Stay take(SubleaseId sublease, Expected expected) {
        Stay stay = stays.lock(sublease);
        access.permit(stay.file());
        expected.check();
        return stay;
    }
}
