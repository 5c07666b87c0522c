package se.hemvist.followup.coordination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.coordination.CoordinationRefusal.NoSipUnderWay;
import se.hemvist.followup.coordination.CoordinationRefusal.SipUnderWay;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Coordinating the support with others: coordinated individual plans (SIP), and other measures. */
@Stateless
public class Coordination {

    @Inject
    AssignmentProgress assignments;

    @Inject
    OfferedSips sips;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the participant was offered help to call for a plan.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws CoordinationRefusal.NoSupportNow unless a phase of the support runs
     * @throws SipUnderWay                      if one is under way
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order
     */
    @Operation("sip.offer")
    public void offer(AssignmentId id, LocalDate on) {
        AssignmentFile assignment = assignments.take(id);
        sips.underWay(id).ifPresent(sip -> {
            throw new SipUnderWay(sip.state());
        });
        sips.add(Sip.offered(assignment, on, clock.today()));
    }

    /**
     * Records whether the participant wants it; a no may come later than a yes, and ends it.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoSipUnderWay                    if none is under way
     * @throws CoordinationRefusal.SipNotThere  if the yes was said before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order
     */
    @Operation("sip.answer")
    public void answer(AssignmentId id, LocalDate on, boolean wanted) {
        underWay(id).answer(wanted, on, clock.today());
    }

    /**
     * Records whom the participant lets the staff tell.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoSipUnderWay                    if none is under way
     * @throws CoordinationRefusal.SipNotThere  unless the participant wants it, and nobody is called yet
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or nobody is named
     */
    @Operation("sip.consent")
    public void consent(AssignmentId id, LocalDate on, List<String> receivers) {
        underWay(id).consent(on, receivers, clock.today());
    }

    /**
     * Records that organisations that may be told were called to a meeting.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoSipUnderWay                      if none is under way
     * @throws CoordinationRefusal.SipNotThere    unless the participant wants it, and nobody is called yet
     * @throws CoordinationRefusal.NoConsentToSip if the participant has not let each of them be told by then
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, the meeting before it, or nobody is named
     */
    @Operation("sip.call")
    public void call(AssignmentId id, SipCall call) {
        underWay(id).call(call, clock.today());
    }

    /**
     * Withdraws the plan that is under way.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoSipUnderWay if none is under way
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or it is not said why
     */
    @Operation("sip.withdraw")
    public void withdraw(AssignmentId id, LocalDate on, String reason) {
        underWay(id).withdraw(on, reason, clock.today());
    }

    /**
     * Records that the meeting was held.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoSipUnderWay                    if none is under way
     * @throws CoordinationRefusal.SipNotThere  unless it was called
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order
     */
    @Operation("sip.hold")
    public void hold(AssignmentId id, LocalDate on) {
        underWay(id).hold(on, clock.today());
    }

    /**
     * Records that the staff linked another measure in.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws CoordinationRefusal.NoSupportNow unless a phase of the support runs
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or it has no name
     */
    @Operation("service.link")
    public void link(AssignmentId id, NewLink link) {
        sips.add(LinkedMeasure.linked(assignments.take(id), link, clock.today()));
    }

    /**
     * The plans and the measures so far.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "coordination.read", read = true)
    public CoordinationView of(AssignmentId id) {
        access.permit(assignments.look(id));
        return new CoordinationView(
                sips.of(id).stream().map(Sip::view).toList(),
                sips.linkedTo(id).stream().map(LinkedMeasure::view).toList());
    }

    private Sip underWay(AssignmentId id) {
        assignments.take(id);
        return sips.underWay(id).orElseThrow(NoSipUnderWay::new);
    }
}
