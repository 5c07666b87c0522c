package se.hemvist.followup.visit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Putting right what was recorded of home visits; what was recorded is read on, and its week is judged anew. */
@Stateless
public class VisitCorrections {

    @Inject
    AssignmentProgress assignments;

    @Inject
    RecordedVisits visits;

    @Inject
    HomeVisits weeks;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<VisitEvent> happened;

    /**
     * Strikes a visit and records the right one.
     *
     * @return the right one
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws VisitRefusal.UnknownVisit     if the assignment has none by that identity
     * @throws VisitRefusal.VisitStruck      if it was struck before
     * @throws VisitRefusal.NoSupportThatDay if no phase ran on the right day
     * @throws se.hemvist.intake.application.CaseRefusal if it was recorded so, the day is still to come, nobody is named who
     *     went, or it is not said what was wrong
     */
    @Operation("visit.correct")
    public VisitId correct(AssignmentId id, VisitId which, VisitRecord right, String reason) {
        AssignmentFile assignment = assignments.take(id);
        LocalDate today = clock.today();
        Visit was = visits.get(id, which);
        strike(assignment, was, reason);
        Visit made = Visit.recorded(assignment, Input.corrected(was.made(), right), today);
        visits.add(made);
        weeks.rederive(assignment, was.on(), today);
        weeks.recorded(assignment, made, today);
        happened.fire(made.event(assignment.about()));
        return made.id();
    }

    /**
     * Strikes a visit that was not made, or not in this case.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws VisitRefusal.UnknownVisit if the assignment has none by that identity
     * @throws VisitRefusal.VisitStruck  if it was struck before
     * @throws se.hemvist.intake.application.CaseRefusal if it is not said what was wrong
     */
    @Operation("visit.void")
    public void strike(AssignmentId id, VisitId which, String reason) {
        AssignmentFile assignment = assignments.take(id);
        Visit visit = visits.get(id, which);
        strike(assignment, visit, reason);
        weeks.rederive(assignment, visit.on(), clock.today());
    }

    private void strike(AssignmentFile assignment, Visit visit, String reason) {
        Struck mistake = Struck.of(clock.today(), access.actor().user(), reason);
        happened.fire(visit.strike(assignment.about(), mistake));
    }
}
