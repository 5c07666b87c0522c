package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.lease.sublease.SubleaseEvent.ConversionTakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Converted;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;

/** What happens to a sublease means for the stay, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    CaseProgress cases;

    @Inject
    BegunStays stays;

    @Inject
    StayClocks clocks;

    @Inject
    Event<CheckpointEvent> happened;

    /** The stay begins, and with it all its clocks. */
    void on(@Observes MovedIn movedIn) {
        if (FollowUpPlan.of(movedIn.programme(), movedIn.on()).rule().byCheckpoint()) {
            happened.fire(clocks.begin(movedIn, stay -> {}).started());
        }
    }

    /**
     * The clocks of the stay run from the right day.
     *
     * @throws CheckpointRefusal.RestsOnMoveIn once the checkpoint was held, or something was made of the trial
     */
    void on(@Observes MoveInCorrected corrected) {
        stays.findLocked(corrected.sublease())
                .map(stay -> clocks.move(stay, corrected.days().movedInOn()))
                .ifPresent(happened::fire);
    }

    /**
     * There is no stay of who never moved in.
     *
     * @throws CheckpointRefusal.RestsOnMoveIn once the checkpoint was held, or something was made of the trial
     */
    void on(@Observes MoveInVoided never) {
        stays.findLocked(never.sublease()).ifPresent(stay -> {
            stay.demandNothingMade();
            clocks.end(stay, never.on());
        });
    }

    /** Who has left owes no checkpoint and is on trial no longer. */
    void on(@Observes Vacated vacated) {
        stays.findLocked(vacated.sublease()).ifPresent(stay -> clocks.end(stay, vacated.on()));
    }

    /** The same on the right day. */
    void on(@Observes LeavingCorrected corrected) {
        stays.findLocked(corrected.sublease())
                .ifPresent(stay -> stay.leave(corrected.days().leftOn()));
    }

    /** The stay is over, and with it its clocks and the case; the housing agency has been written to. */
    void on(@Observes Transferred transferred) {
        stays.findLocked(transferred.sublease()).ifPresent(stay -> takeOver(stay, transferred));
    }

    private void takeOver(Stay stay, Transferred transferred) {
        clocks.end(stay, transferred.on());
        cases.lock(transferred.caseId());
        cases.advance(transferred.caseId(), CaseState.CLOSED, "home-over", transferred.on());
    }

    /** The stay goes on, as a trial from now on. */
    void on(@Observes Converted converted) {
        Stay stay = stays.lock(converted.sublease());
        stay.convert(converted.on());
        clocks.beginTrial(stay);
    }

    /** It had gone on as a trial, wherever the lease was kept then. */
    void on(@Observes ConversionTakenOver over) {
        on(over.converted());
    }
}
