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

    /** No phase runs any more; the one before has ended on the same day. */
    record SupportEnded(AssignmentId assignment, AssignedCase about, AssignmentState then, LocalDate on)
            implements AssignmentEvent {}
}
