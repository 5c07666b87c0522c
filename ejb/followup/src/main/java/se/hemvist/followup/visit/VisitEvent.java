package se.hemvist.followup.visit;

import java.time.LocalDate;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.Struck;

/** What happens with visits, told inside the transaction in which it happened. */
public sealed interface VisitEvent {

    AssignmentId assignment();

    AssignedCase about();

    /** The day on which it happened. */
    LocalDate on();

    /** A visit or an attempt at one was recorded. */
    record Recorded(VisitId visit, AssignmentId assignment, AssignedCase about, VisitOutcome outcome, LocalDate on)
            implements VisitEvent {

        public VisitWeek week() {
            return VisitWeek.of(on);
        }
    }

    /**
     * A week went without a visit in the flat. That is no disturbance, and has no effect on the lease.
     *
     * @param attempts how often the staff tried
     */
    record WeekMissed(VisitWeek week, AssignmentId assignment, AssignedCase about, int attempts, LocalDate on)
            implements VisitEvent {}

    /** A visit that was recorded was not made so: it counts nowhere. */
    record Voided(VisitId visit, AssignmentId assignment, AssignedCase about, LocalDate on, Struck struck)
            implements VisitEvent {}
}
