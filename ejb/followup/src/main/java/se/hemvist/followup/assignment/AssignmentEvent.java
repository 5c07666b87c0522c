package se.hemvist.followup.assignment;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** What happens to an assignment, told inside the transaction in which it happened. */
public sealed interface AssignmentEvent {

    AssignmentId assignment();

    AssignedCase about();

    /** The day on which it happened. */
    LocalDate on();

    default CaseId caseId() {
        return about().caseId();
    }

    default Municipality municipality() {
        return about().municipality();
    }

    default OrganisationId administration() {
        return about().administration();
    }

    default OrganisationId provider() {
        return about().provider();
    }

    /** The social worker has sent it to the provider. */
    record Ordered(AssignmentId assignment, AssignedCase about, LocalDate on) implements AssignmentEvent {}

    /** The provider has taken it on. */
    record Accepted(AssignmentId assignment, AssignedCase about, LocalDate on) implements AssignmentEvent {}

    /** A phase has begun, and the one before it has ended on the same day. */
    record PhaseEntered(AssignmentId assignment, AssignedCase about, AssignmentState phase, LocalDate on)
            implements AssignmentEvent {}

    /**
     * A phase began on another day than was recorded, and the one before it ended then.
     *
     * @param was the day that was recorded
     */
    record PhaseMoved(AssignmentId assignment, AssignedCase about, AssignmentState phase, LocalDate was, LocalDate on)
            implements AssignmentEvent {

        /** The first day on which that makes a difference. */
        public LocalDate since() {
            return was.isBefore(on) ? was : on;
        }

        /** Whether somebody lived there on the day as was recorded, and did not after all. */
        public boolean leavesOut(LocalDate day) {
            return phase == AssignmentState.PHASE_2 && !day.isBefore(was) && day.isBefore(on);
        }
    }

    /**
     * What the support was over by was not so: the phase that ended runs on.
     *
     * @param on the day on which it had ended
     */
    record SupportResumed(AssignmentId assignment, AssignedCase about, AssignmentState phase, LocalDate on)
            implements AssignmentEvent {}

    /**
     * That a phase began was recorded by mistake; the one before it goes on.
     *
     * @param on the day that was recorded, the first on which that makes a difference
     */
    record PhaseVoided(AssignmentId assignment, AssignedCase about, AssignmentState phase, LocalDate on)
            implements AssignmentEvent {

        /** As if it had never begun. */
        public PhaseMoved asMoved() {
            return new PhaseMoved(assignment, about, phase, on, LocalDate.MAX);
        }
    }

    /** No phase runs any more; the one before has ended on the same day. */
    record SupportEnded(AssignmentId assignment, AssignedCase about, AssignmentState then, LocalDate on)
            implements AssignmentEvent {}

    /** Housing support (boendestöd) has taken over; the support ended on the same day. */
    record HandedOver(AssignmentId assignment, AssignedCase about, LocalDate on) implements AssignmentEvent {}
}
