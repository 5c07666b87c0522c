package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.decision.SupportDecisions;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/**
 * What becomes of a case means for the support that no sublease goes with, decided in the same transaction. As long as one
 * does, the support lives until the keys are in, whatever becomes of the case (G-127, A-47).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseEvents {

    @Inject
    OrderedAssignments assignments;

    @Inject
    CaseProgress cases;

    @Inject
    SubleaseProgress subleases;

    @Inject
    SupportDecisions decisions;

    @Inject
    Acceptances acceptances;

    @Inject
    OpenSupportTellings tellings;

    @Inject
    Deadlines deadlines;

    @Inject
    HouseClock clock;

    @Inject
    Event<AssignmentEvent> happened;

    /** A case that is over without a home needs no support to come to one. */
    void on(@Observes Advanced advanced) {
        if (advanced.to().isEnd()) {
            assignments
                    .lockRunning(advanced.caseId())
                    .filter(assignment -> assignment.state().isBeforeHome() && !isLeased(assignment))
                    .ifPresent(this::end);
        }
    }

    /** A lease that has been signed runs on until it is ended, and the support with it. */
    private boolean isLeased(Assignment assignment) {
        return assignment
                .file()
                .lease()
                .filter(lease -> subleases.look(lease.sublease()).state() == SubleaseState.SIGNED)
                .isPresent();
    }

    /**
     * Nobody renews the decision on support any more (T-19). The support itself is over at once where nobody is there any more who
     * lives in a home of their own; with a sublease it lives until the keys are in.
     */
    void on(@Observes PersonDied died) {
        cases.lockAllOf(died.person()).forEach(this::endWithLife);
    }

    /**
     * Who lives is supported as before: the decision on support stands again, and what had ended runs on, in cases that do. A support
     * that had not begun is ordered anew.
     */
    void on(@Observes DeathStruck struck) {
        cases.lockAllOf(struck.person()).stream()
                .filter(theirs -> !theirs.state().isEnd())
                .forEach(theirs -> goOn(theirs, struck.wrong().knownOn()));
    }

    private void goOn(CaseFile theirs, LocalDate since) {
        decisions.standsAgain(theirs.id(), since);
        if (assignments.lockRunning(theirs.id()).isEmpty()) {
            assignments.lockAll(theirs.id()).stream()
                    .flatMap(assignment -> assignment.resumesFrom(since).stream())
                    .findFirst()
                    .ifPresent(resumed -> {
                        assignments.flush();
                        happened.fire(resumed);
                    });
        }
    }

    private void endWithLife(CaseFile theirs) {
        Optional<Assignment> running = assignments.lockRunning(theirs.id());
        if (running.isPresent() || theirs.state() == CaseState.HOUSED) {
            decisions.end(theirs.id(), clock.today());
        }
        running.filter(assignment -> assignment.state().isInOwnHome()).ifPresent(this::end);
    }

    /** It is over on the day on which that became known: what was done until then was done. */
    private void end(Assignment assignment) {
        LocalDate today = clock.today();
        AssignmentEvent.SupportEnded over = assignment.endsWithCase(today);
        assignments.flush();
        deadlines.cancel(acceptances, assignment.id().value(), "", today);
        deadlines.cancel(tellings, assignment.id().value(), "", today);
        happened.fire(over);
    }
}
