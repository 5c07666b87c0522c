package se.hemvist.lease.inspection;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.inspection.InspectionRefusal.NoInspectionAwaited;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Recording inspections (besiktning). */
@Stateless
public class Inspections {

    @Inject
    SubleaseProgress subleases;

    @Inject
    PlannedInspections inspections;

    @Inject
    MoveInInspections moveIns;

    @Inject
    Deadlines deadlines;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<InspectionMade> happened;

    /**
     * Records an inspection that was made.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease    if there is no such sublease
     * @throws NoInspectionAwaited                                          if its occasion has not come
     * @throws InspectionRefusal.AlreadyInspected                           if it was recorded before
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate         if the day is still to come
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly        if the day is before the occasion
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart        if findings or place of the record are blank
     * @throws InspectionRefusal.NotMadeTogether                            if provider and company must be there, and were
     *     not both
     */
    @Operation("inspection.record")
    public void record(SubleaseId id, InspectionRecord made) {
        access.permit(subleases.lock(id));
        Inspection inspection =
                inspections.find(id, made.kind()).orElseThrow(() -> new NoInspectionAwaited(made.kind()));
        InspectionMade event = inspection.make(made, clock.today());
        if (made.kind() == InspectionKind.MOVE_IN) {
            deadlines.met(moveIns, id.value(), "", made.on());
        }
        happened.fire(event);
    }
}
