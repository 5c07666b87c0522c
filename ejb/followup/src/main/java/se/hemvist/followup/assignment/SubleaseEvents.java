package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportNotStarted;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportedBeforeMoveIn;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.MovedOn;
import se.hemvist.lease.sublease.SubleaseEvent.NeverEntered;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeDayCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeTakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Recovered;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseEvent.Voided;

/** What happens to a sublease means for the support, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    private static final Logger LOG = System.getLogger(SubleaseEvents.class.getName());

    @Inject
    OrderedAssignments assignments;

    @Inject
    OpenSupportTellings tellings;

    @Inject
    Acceptances acceptances;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseProgress cases;

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
     * Phase 1 goes on as before.
     *
     * @throws SupportedBeforeMoveIn if something was given since that only who lives there gets
     */
    void on(@Observes MoveInVoided never) {
        running(never)
                .flatMap(assignment -> assignment.neverMovedIn(never.movedInOn()))
                .ifPresent(this::tell);
    }

    /** The support goes on as before the signing, for the lease that is to come. */
    void on(@Observes Voided lease) {
        running(lease).ifPresent(Assignment::goesWithNone);
    }

    /** It goes on for the home that is to come, or is over with the lease. */
    void on(@Observes NeverEntered ended) {
        running(ended).ifPresent(assignment -> {
            assignment.goesWithNone();
            if (!ended.lease().waits()) {
                tell(assignment.endBeforeMoveIn(ended.on()));
                deadlines.cancel(acceptances, assignment.id().value(), "", ended.on());
            }
        });
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
        tell(assignment.moveIn(movedIn.on()));
    }

    /** Phase 1 goes on until the right day, and phase 2 begins on it. */
    void on(@Observes MoveInCorrected corrected) {
        running(corrected)
                .flatMap(assignment -> assignment.movedIn(
                        corrected.days().was(), corrected.days().movedInOn()))
                .ifPresent(this::tell);
    }

    /** From the notice until the keys are back the support winds down, and goes on (G-127). */
    void on(@Observes NoticeGiven notice) {
        running(notice).ifPresent(assignment -> tell(assignment.windDown(notice.on())));
    }

    /** It winds down from the day on which the notice came here. */
    void on(@Observes NoticeTakenOver over) {
        running(over).ifPresent(assignment -> tell(assignment.takenOverUnderNotice(over.on())));
    }

    /** It has wound down since the right day. */
    void on(@Observes NoticeDayCorrected corrected) {
        running(corrected)
                .flatMap(assignment -> assignment.noticeGiven(
                        corrected.days().was(), corrected.days().givenOn()))
                .ifPresent(this::tell);
    }

    /** The same from when the participant moves on. */
    void on(@Observes MovedOn movedOn) {
        running(movedOn).ifPresent(assignment -> tell(assignment.windDown(movedOn.on())));
    }

    /** The sublease goes on, and its phase with it. */
    void on(@Observes Recovered recovered) {
        running(recovered).ifPresent(assignment -> tell(assignment.resume(recovered.on())));
    }

    /** The keys are back: only now is the support over, or waits with the participant for another home. */
    void on(@Observes Vacated vacated) {
        running(vacated).ifPresent(assignment -> tell(assignment.keysBack(waitsForHome(vacated), vacated.on())));
    }

    /** It has been over, or waited for another home, since the right day. */
    void on(@Observes LeavingCorrected corrected) {
        assignments.lockAll(corrected.caseId()).stream()
                .flatMap(
                        assignment -> assignment
                                .keysBackOn(
                                        corrected.days().was(), corrected.days().leftOn())
                                .stream())
                .forEach(this::tell);
    }

    private Optional<Assignment> running(SubleaseEvent event) {
        return assignments.lockRunning(event.caseId()).filter(assignment -> assignment.goesWith(event.sublease()));
    }

    private void tell(AssignmentEvent event) {
        assignments.flush();
        happened.fire(event);
    }

    private boolean waitsForHome(Vacated vacated) {
        CaseState state = cases.look(vacated.caseId()).state();
        return state != CaseState.HOUSED && !state.isEnd();
    }

    /** The support does not end because the contract changes (G-138): phase 3, of which the participant is told (G-144). */
    void on(@Observes Transferred transferred) {
        running(transferred).ifPresent(assignment -> {
            tell(assignment.ownLease(transferred.on()));
            tellings.await(assignment);
        });
    }

    private static TiedLease tied(SubleaseEvent lease) {
        return new TiedLease(lease.sublease(), lease.parties().headTenant());
    }
}
