package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseEntered;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportNotStarted;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;

/** What happens to a sublease means for the support, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    private static final Logger LOG = System.getLogger(SubleaseEvents.class.getName());

    @Inject
    OrderedAssignments assignments;

    @Inject
    Event<AssignmentEvent> happened;

    /** The support goes with the lease; a lease may be signed before the assignment is sent, but that is unusual. */
    void on(@Observes Signed lease) {
        if (FollowUpPlan.of(lease.terms().programme(), lease.on()).rule().byAssignment()) {
            tie(lease);
        }
    }

    private void tie(Signed lease) {
        assignments
                .lockRunning(lease.caseId())
                .ifPresentOrElse(
                        assignment -> assignment.goesWith(tied(lease)),
                        () -> LOG.log(
                                Level.WARNING,
                                "The case {0} has a signed sublease, but no assignment to a provider",
                                lease.about().number()));
    }

    /**
     * The time of planning is over: phase 2.
     *
     * @throws SupportNotStarted if phase 1 does not run, since the support is to come before the move-in
     */
    void on(@Observes MovedIn movedIn) {
        if (FollowUpPlan.of(movedIn.programme(), movedIn.on()).rule().byAssignment()) {
            startPhase2(movedIn);
        }
    }

    private void startPhase2(MovedIn movedIn) {
        Assignment assignment = assignments
                .lockRunning(movedIn.caseId())
                .filter(running -> running.state() == AssignmentState.PHASE_1)
                .orElseThrow(() -> new SupportNotStarted(movedIn.caseId(), movedIn.on()));
        assignment.goesWith(tied(movedIn));
        PhaseEntered entered = assignment.moveIn(movedIn.on());
        assignments.flush();
        happened.fire(entered);
    }

    /** The support does not end because the contract changes (G-138): phase 3. */
    void on(@Observes Transferred transferred) {
        assignments
                .lockRunning(transferred.caseId())
                .filter(running -> running.state() == AssignmentState.PHASE_2)
                .ifPresent(assignment -> startPhase3(assignment, transferred));
    }

    private void startPhase3(Assignment assignment, Transferred transferred) {
        PhaseEntered entered = assignment.ownLease(transferred.on());
        assignments.flush();
        happened.fire(entered);
    }

    private static TiedLease tied(SubleaseEvent lease) {
        return new TiedLease(lease.sublease(), lease.parties().headTenant());
    }
}
