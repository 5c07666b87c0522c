package se.hemvist.followup.moveout;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Helping participants under notice to move out as planned. */
@Stateless
public class MoveOutAids {

    @Inject
    AssignmentProgress assignments;

    @Inject
    MoveOutFacts facts;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the participant was told that another home can be applied for.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws MoveOutAidRefusal.NoNoticeNow unless notice is given, and the participant has not left
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or nobody is named who told it
     */
    @Operation("move-out-aid.inform")
    public void inform(AssignmentId id, Informed informed) {
        facts.add(ToldOfOtherHome.told(assignments.take(id), informed, clock.today()));
    }

    /**
     * Records what social services have decided to help with; the latest counts.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws MoveOutAidRefusal.NoNoticeNow       unless notice is given, and the participant has not left
     * @throws MoveOutAidRefusal.HelpAndNeedDiffer if there is help for who manages, or none for who does not
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or nobody is named who decided
     */
    @Operation("move-out-aid.decide")
    public void decide(AssignmentId id, HelpDecided decided) {
        facts.add(MoveOutHelp.decided(assignments.take(id), decided, clock.today()));
    }

    /**
     * What was told and decided so far.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "move-out-aid.read", read = true)
    public MoveOutAidView of(AssignmentId id) {
        access.permit(assignments.look(id));
        return new MoveOutAidView(
                facts.told(id).stream().map(ToldOfOtherHome::view).toList(),
                facts.decided(id).stream().map(MoveOutHelp::view).toList());
    }
}
