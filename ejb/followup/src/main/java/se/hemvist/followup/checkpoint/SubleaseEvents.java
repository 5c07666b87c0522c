package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent.Converted;
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
    OneYearCheckpoints checkpoints;

    @Inject
    TrialReviews reviews;

    @Inject
    TrialStops stops;

    @Inject
    Deadlines deadlines;

    @Inject
    HouseClock clock;

    @Inject
    Event<CheckpointEvent> happened;

    /** The stay begins, and with it all its clocks. */
    void on(@Observes MovedIn movedIn) {
        if (FollowUpPlan.of(movedIn.programme(), movedIn.on()).rule().byCheckpoint()) {
            begin(movedIn);
        }
    }

    /** Who has left owes no checkpoint and is on trial no longer. */
    void on(@Observes Vacated vacated) {
        stays.findLocked(vacated.sublease()).ifPresent(stay -> end(stay, vacated.on()));
    }

    private void end(Stay stay, LocalDate on) {
        String awaited = TrialStops.occasion(stay.file());
        stay.leave(on);
        checkpoints.over(stay.file(), on);
        deadlines.cancel(reviews, stay.file().subject(), "", on);
        deadlines.cancel(stops, stay.file().subject(), awaited, on);
    }

    private void begin(MovedIn movedIn) {
        Stay stay = Stay.begun(
                movedIn,
                new StayCase(
                        movedIn.caseId(),
                        movedIn.about().number(),
                        movedIn.municipality(),
                        movedIn.parties().administration(),
                        cases.look(movedIn.caseId()).coordinationUnit()));
        stays.add(stay);
        checkpoints.begun(stay.file(), clock.today());
        beginTrial(stay);
        happened.fire(stay.started());
    }

    /** The stay is over, and with it its clocks and the case; the housing agency has been written to. */
    void on(@Observes Transferred transferred) {
        stays.findLocked(transferred.sublease()).ifPresent(stay -> takeOver(stay, transferred));
    }

    private void takeOver(Stay stay, Transferred transferred) {
        end(stay, transferred.on());
        cases.lock(transferred.caseId());
        cases.advance(transferred.caseId(), CaseState.CLOSED, "home-over", transferred.on());
    }

    /** The stay goes on, as a trial from now on. */
    void on(@Observes Converted converted) {
        Stay stay = stays.lock(converted.sublease());
        stay.convert(converted.on());
        beginTrial(stay);
    }

    private void beginTrial(Stay stay) {
        TrialReviews.owed(stay.file()).ifPresent(owed -> deadlines.derive(reviews, owed));
        TrialStops.owed(stay.file()).ifPresent(owed -> deadlines.derive(stops, owed));
    }
}
