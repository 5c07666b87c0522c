package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.sublease.SubleaseId;

/** What happens to a stay and its checkpoint, told inside the transaction in which it happened. */
public sealed interface CheckpointEvent {

    /** The sublease that the stay goes with. */
    SubleaseId sublease();

    StayCase about();

    Programme programme();

    default Municipality municipality() {
        return about().municipality();
    }

    /**
     * The resident has moved in; the checkpoint is to be held by {@code dueOn}.
     *
     * @param dueOn the last day on which it is in time
     */
    record Started(SubleaseId sublease, StayCase about, Programme programme, LocalDate movedInOn, LocalDate dueOn)
            implements CheckpointEvent {}

    /**
     * The resident moved in on another day than was recorded; the checkpoint is to be held by {@code dueOn}.
     *
     * @param dueOn the last day on which it is in time
     */
    record Moved(SubleaseId sublease, StayCase about, Programme programme, LocalDate movedInOn, LocalDate dueOn)
            implements CheckpointEvent {}

    /** It was decided that the trial goes on for special reasons. */
    record Prolonged(SubleaseId sublease, StayCase about, Programme programme, LocalDate decidedOn)
            implements CheckpointEvent {}

    /**
     * The checkpoint was held.
     *
     * @param inTime whether that was on the last day for it at the latest
     */
    record Held(SubleaseId sublease, StayCase about, Programme programme, LocalDate heldOn, boolean inTime)
            implements CheckpointEvent {}

    /**
     * The checkpoint was held otherwise than was recorded, or not at all.
     *
     * @param right how; empty if it was not held
     */
    record Corrected(SubleaseId sublease, StayCase about, Programme programme, Struck struck, Optional<RightDay> right)
            implements CheckpointEvent {

        /** When that was found. */
        public LocalDate foundOn() {
            return struck.on();
        }
    }

    /** The right day, and whether it was in time. */
    record RightDay(LocalDate on, boolean inTime) {}
}
