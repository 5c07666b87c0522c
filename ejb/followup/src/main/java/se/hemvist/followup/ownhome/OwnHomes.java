package se.hemvist.followup.ownhome;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentRefusal;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.ownhome.OwnHomeRefusal.NotInOwnHome;
import se.hemvist.followup.ownhome.OwnHomeRefusal.WishNotTold;
import se.hemvist.followup.ownhome.OwnHomeRefusal.WishedOtherwise;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

import static se.hemvist.followup.assignment.AssignmentState.PHASE_3;
import static se.hemvist.followup.assignment.AssignmentState.PHASE_4;

/**
 * Going on with the support of participants who have a lease of their own, and ending it. The administration that gave the
 * assignment keeps it, wherever the home is (G-140).
 */
@Stateless
public class OwnHomes {

    @Inject
    AssignmentProgress assignments;

    @Inject
    KeptOwnHomes homes;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records what the participant wishes of the support from now on.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NotInOwnHome                        unless the support goes on in a home of the participant's own
     * @throws CaseRefusal                         if the day is out of order, or there are no words
     */
    @Operation("own-home.record-wish")
    public void recordWish(AssignmentId id, Wish wish) {
        AssignmentFile assignment = take(id, Expected.any());
        AssignmentState now = assignment.row().state();
        if (now != PHASE_3 && now != PHASE_4) {
            throw new NotInOwnHome(now);
        }
        homes.begun(id).tell(wish, assignment.since(PHASE_3).orElseThrow(), clock.today());
    }

    /**
     * Ends the aid; from that day on the support is open. The decision on support stands no longer, and is not to be renewed.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NotInOwnHome                        unless there is aid in a home of the participant's own
     * @throws WishNotTold                         if the participant has told no wish by then
     * @throws CaseRefusal                         if the day is still to come, or not after the first one of the own lease
     */
    @Operation("own-home.end-aid")
    public void endAid(AssignmentId id, Expected expected, AidEnd end) {
        takeIn(PHASE_3, id, expected);
        homes.begun(id).endAid(end, clock.today());
        assignments.endAid(id, end.on());
    }

    /**
     * Records that housing support has taken over; the support is over.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NotInOwnHome                        unless there is aid in a home of the participant's own
     * @throws WishNotTold                         if the participant has told no wish by then
     * @throws WishedOtherwise                     if that is not what the participant wished last
     * @throws CaseRefusal                         if the day is still to come, or not after the first one of the own lease,
     *     or there is no plan
     */
    @Operation("own-home.hand-over")
    public void handOver(AssignmentId id, Expected expected, HandOver over) {
        takeIn(PHASE_3, id, expected);
        homes.begun(id).handOver(over, clock.today());
        assignments.handOver(id, over.on());
    }

    /**
     * Records that the staff of open support helped the participant to apply for aid again.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NotInOwnHome                        unless the support is open
     * @throws CaseRefusal                         if the day is still to come, or the aid had not ended by then
     */
    @Operation("own-home.help-to-apply")
    public void helpToApply(AssignmentId id, LocalDate on) {
        takeIn(PHASE_4, id, Expected.any());
        homes.begun(id).helpToApply(on, clock.today());
    }

    /**
     * Ends the open support, of which the participant has no need any more.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NotInOwnHome                        unless the support is open
     * @throws CaseRefusal                         if the day is still to come, or not after the day on which the aid ended
     */
    @Operation("own-home.end-open-support")
    public void endOpenSupport(AssignmentId id, Expected expected, LocalDate on) {
        takeIn(PHASE_4, id, expected);
        assignments.endOpenSupport(id, on);
    }

    /**
     * How the support goes on and ends there.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "own-home.read", read = true)
    public OwnHomeView get(AssignmentId id) {
        access.permit(assignments.look(id));
        return homes.of(id).map(OwnHome::view).orElse(OwnHomeView.NOTHING_TOLD);
    }

    private void takeIn(AssignmentState wanted, AssignmentId id, Expected expected) {
        AssignmentState now = take(id, expected).row().state();
        if (now != wanted) {
            throw new NotInOwnHome(now);
        }
    }

    private AssignmentFile take(AssignmentId id, Expected expected) {
        AssignmentFile assignment = assignments.take(id);
        expected.check();
        return assignment;
    }
}
