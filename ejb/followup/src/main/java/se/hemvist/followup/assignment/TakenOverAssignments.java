package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;

/** Assignments that providers had before their case came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverAssignments {

    @Inject
    OrderedAssignments assignments;

    @Inject
    Event<AssignmentEvent> happened;

    /**
     * Enters one that runs with the lease; it counts from the day on which that came.
     *
     * @param since the day on which the provider took it on
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if that is still to come
     */
    public void enter(TakenOver over, LocalDate since) {
        AssignedCase about = new AssignedCase(
                over.caseId(),
                over.about().number(),
                over.municipality(),
                over.parties().administration(),
                over.parties().provider());
        Assignment taken = Assignment.takenOver(about, since, over);
        assignments.add(taken);
        happened.fire(taken.takenOver(over.on()));
    }
}
