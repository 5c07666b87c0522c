package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stay, as much of it as the reader may see.
 *
 * @param row    which one, and where its checkpoint stands
 * @param about  the case that it comes from
 * @param held   the checkpoint, once it has been held; without its summary for those who only are told of it
 * @param trial  how the trial goes; empty for a training flat
 * @param struck checkpoints that were recorded and not held; none for those who only are told of it
 */
public record StayView(
        StayRow row,
        StayCase about,
        Optional<CheckpointRecord> held,
        Optional<Trial> trial,
        List<StruckCheckpoint> struck) {

    public StayView {
        struck = List.copyOf(struck);
    }

    /**
     * How a trial goes.
     *
     * @param reviewFrom the first day of the review of a takeover
     * @param normalEnd  the day on which the normal time is over
     * @param decideBy   when the next decision on its stop is due; empty once it is to be broken off
     * @param reviews    in the order in which they were recorded; none for those who only are told of it
     * @param decisions  in their order; none for those who only are told of it
     */
    public record Trial(
            LocalDate reviewFrom,
            LocalDate normalEnd,
            Optional<LocalDate> decideBy,
            List<TrialReview> reviews,
            List<TrialDecision> decisions) {

        public Trial {
            reviews = List.copyOf(reviews);
            decisions = List.copyOf(decisions);
        }
    }

    static StayView of(StayFile stay, LocalDate today, boolean withRecords) {
        return new StayView(
                StayRow.of(stay, today),
                stay.about(),
                stay.course().held().map(held -> withRecords ? held : withoutSummary(held)),
                TrialPolicy.of(stay.living().programme())
                        .map(policy -> trial(stay, policy.on(stay.trialFrom()).rule(), withRecords)),
                withRecords ? stay.course().struck() : List.of());
    }

    private static Trial trial(StayFile stay, TrialPolicy policy, boolean withRecords) {
        return new Trial(
                policy.reviewFrom(stay.trialFrom()),
                policy.normalEnd(stay.trialFrom()),
                TrialStops.owed(stay).map(owed -> owed.span().dueOn()),
                withRecords ? stay.course().reviews() : List.of(),
                withRecords ? stay.course().decisions() : List.of());
    }

    private static CheckpointRecord withoutSummary(CheckpointRecord held) {
        return new CheckpointRecord(held.heldOn(), held.present(), held.result(), "");
    }
}
