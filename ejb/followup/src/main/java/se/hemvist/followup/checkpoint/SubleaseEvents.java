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
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;

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
        TrialReviews.owed(stay.file()).ifPresent(owed -> deadlines.derive(reviews, owed));
        TrialStops.owed(stay.file()).ifPresent(owed -> deadlines.derive(stops, owed));
        happened.fire(stay.started());
    }

    /** The stay is over, and with it its clocks and the case; the housing agency has been written to. */
    void on(@Observes Transferred transferred) {
        if (FollowUpPlan.of(transferred.programme(), transferred.on()).rule().byCheckpoint()) {
            end(transferred);
        }
    }

    private void end(Transferred transferred) {
        Stay stay = stays.lock(transferred.sublease());
        TrialReviews.owed(stay.file()).ifPresent(owed -> cancel(reviews, owed, transferred.on()));
        TrialStops.owed(stay.file()).ifPresent(owed -> cancel(stops, owed, transferred.on()));
        checkpoints.ended(stay.file(), transferred.on());
        stay.end(transferred.on());
        cases.lock(transferred.caseId());
        cases.advance(transferred.caseId(), CaseState.CLOSED, "home-over", transferred.on());
    }

    private void cancel(DeadlineKind kind, Derived owed, LocalDate on) {
        deadlines.cancel(kind, owed.subject().id(), owed.subject().occasion(), on);
    }
}
