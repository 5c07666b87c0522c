package se.hemvist.followup.visit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Recording home visits (hembesök). */
@Stateless
public class Visits {

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
     * Records a visit or an attempt at one; a visit on which the participant was met in the flat is the week's, and puts it right
     * if it had been missed.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate               if the day is still to come
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart              if nobody is named who went
     * @throws VisitRefusal.NoSupportThatDay                                      if no phase ran on the day
     */
    @Operation("visit.record")
    public VisitId record(AssignmentId id, VisitRecord made) {
        AssignmentFile assignment = assignments.take(id);
        Visit visit = Visit.recorded(assignment, made, clock.today());
        visits.add(visit);
        weeks.recorded(assignment, visit, clock.today());
        happened.fire(visit.event(assignment.about()));
        return visit.id();
    }

    /**
     * The visits and attempts so far, the latest first.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "visit.list", read = true)
    public Page<VisitView> list(AssignmentId id, PageRequest request) {
        access.permit(assignments.look(id));
        return new Page<>(visits.of(id, request).stream().map(Visit::view).toList(), visits.count(id), request);
    }
}
