package se.hemvist.followup.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseEntered;
import se.hemvist.followup.assignment.AssignmentEvent.SupportEnded;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;

/** What the phases mean for the move that is planned, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentEvents {

    /** What the timeline calls it that nobody met to plan the move. */
    static final String WITHOUT_MEETING = "moved-in-without-planning-meeting";

    @Inject
    AssignmentProgress assignments;

    @Inject
    PlannedMoves moves;

    @Inject
    CaseProgress cases;

    /** The participant has moved in; without a planning meeting that goes on too, and the timeline tells it. */
    void on(@Observes PhaseEntered entered) {
        if (endsPlanning(entered)) {
            Optional<MovePlan> planned = moves.ahead(entered.assignment());
            planned.ifPresent(MovePlan::move);
            if (planned.filter(move -> move.wasMetBy(entered.on())).isEmpty()) {
                cases.note(entered.caseId(), Occurrence.of(WITHOUT_MEETING, entered.on()));
            }
        }
    }

    private boolean endsPlanning(PhaseEntered entered) {
        return entered.phase() == AssignmentState.PHASE_2
                && MovedPhase.lastOf(assignments.look(entered.assignment()).phases())
                        .filter(phase -> phase.moved().equals(entered.on()))
                        .isPresent();
    }

    /** Nobody moves in any more. */
    void on(@Observes SupportEnded ended) {
        moves.ahead(ended.assignment()).ifPresent(MovePlan::cancel);
    }
}
