package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.lease.sublease.SubleaseId;

/** A stay in the list of ongoing flats. */
public record StayRow(
        SubleaseId sublease, CaseNumber number, Programme programme, LocalDate movedInOn, Checkpoint checkpoint) {

    /**
     * Where its checkpoint stands.
     *
     * @param state      as of today
     * @param dueOn      the last day on which it is in time
     * @param reportedOn when the housing agency was told, once it was
     */
    public record Checkpoint(CheckpointState state, LocalDate dueOn, Optional<LocalDate> reportedOn) {}

    static StayRow of(StayFile stay, LocalDate today) {
        CheckpointPolicy policy =
                CheckpointPolicy.TRIAL_AND_TRAINING.on(stay.movedInOn()).rule();
        return new StayRow(
                stay.sublease(),
                stay.about().number(),
                stay.living().programme(),
                stay.movedInOn(),
                new Checkpoint(
                        stay.checkpoint(today),
                        policy.dueOn(stay.movedInOn()),
                        stay.course().reportedOn()));
    }
}
