package se.hemvist.followup.moving;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentRefusal;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Planning a move with the participant, and helping with it. */
@Stateless
public class Moves {

    @Inject
    AssignmentProgress assignments;

    @Inject
    CaseProgress cases;

    @Inject
    PlannedMoves moves;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Calls the planning meeting (planeringsmöte), or calls it anew; the social administration is told.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws MovingRefusal.NoMoveAhead           unless a move is planned
     * @throws MovingRefusal.MoveNotThere          if the meeting was held
     * @throws MovingRefusal.PartyNotInvited       if somebody is left out who always comes
     * @throws MovingRefusal.EconomicAidNotInvited if the participant has income support and economic aid is left out
     * @throws CaseRefusal                         if the day is before the move was planned, or a text is blank
     */
    @Operation("moving.call-meeting")
    public void callMeeting(AssignmentId id, MeetingCall call) {
        AssignmentFile assignment = assignments.take(id);
        moves.ahead(id)
                .ifPresentOrElse(move -> move.callAgain(call), () -> moves.add(MovePlan.called(assignment, call)));
        CaseFile file = cases.look(assignment.about().caseId());
        letters.send("planning-meeting-called", file.administration(), file);
    }

    /**
     * Records that the planning meeting was held; once the participant has moved in, that it was held by then.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws MovingRefusal.NoMovePlanned         if none was called
     * @throws MovingRefusal.MoveNotThere          if it was held before, or the move is called off
     * @throws CaseRefusal                         if the day is out of order, or a text is blank
     */
    @Operation("moving.hold-meeting")
    public void holdMeeting(AssignmentId id, PlanningMeeting meeting) {
        AssignmentFile assignment = assignments.take(id);
        MovePlan move = moves.latest(id);
        move.hold(meeting, move.latestMeeting(assignment.phases(), clock.today()));
    }

    /**
     * Records that help with something of the checklist was offered, that it is done, or that no help is wanted.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws MovingRefusal.NoMovePlanned         if no planning meeting was called
     * @throws MovingRefusal.MoveNotThere          if the support ended before the move
     * @throws CaseRefusal                         if the day is out of order
     */
    @Operation("moving.tick")
    public void tick(AssignmentId id, ItemTick tick) {
        assignments.take(id);
        moves.latest(id).tick(tick, clock.today());
    }

    /**
     * Records that the planning was shared with the staff of before, as the participant wishes.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws MovingRefusal.NoMovePlanned         if no planning meeting was called
     * @throws MovingRefusal.NotWished             if the participant has not wished that
     * @throws MovingRefusal.MoveNotThere          if the support ended before the move
     * @throws CaseRefusal                         if the day is out of order, or there is no text
     */
    @Operation("moving.coordinate")
    public void coordinate(AssignmentId id, Coordination coordination) {
        assignments.take(id);
        moves.latest(id).coordinate(coordination, clock.today());
    }

    /**
     * How the moves were planned, the latest first. Of a move in the house of today either a plan is kept or the timeline tells
     * that nobody met before it; where neither is so, it was made before that, and nobody knows.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "moving.read", read = true)
    public MovesView of(AssignmentId id) {
        AssignmentFile assignment = assignments.look(id);
        access.permit(assignment);
        List<MovePlan> all = moves.of(id);
        return new MovesView(
                withoutMeeting(assignment, all),
                all.stream().map(MovePlan::view).toList());
    }

    private Optional<Boolean> withoutMeeting(AssignmentFile assignment, List<MovePlan> all) {
        return MovedPhase.lastOf(assignment.phases())
                .map(moved -> withoutMeeting(moved, assignment, all))
                .orElse(Optional.of(false));
    }

    private Optional<Boolean> withoutMeeting(MovedPhase moved, AssignmentFile assignment, List<MovePlan> all) {
        boolean known = all.stream().anyMatch(move -> move.isPlannedIn(moved))
                || cases.tells(assignment.about().caseId(), AssignmentEvents.WITHOUT_MEETING);
        return known ? Optional.of(all.stream().noneMatch(move -> move.isPlannedTogether(moved))) : Optional.empty();
    }
}
