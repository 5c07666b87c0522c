package se.hemvist.intake.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionRefusal.OthersRestOnDay;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Days of decisions that were recorded wrongly. */
@Stateless
public class DecisionDays {

    /** Once the case is there, something has been done that rests on its decisions. */
    private static final Set<CaseState> RELIED_ON = EnumSet.of(CaseState.IN_OFFER, CaseState.HOUSED);

    /** Which day of a decision. */
    public enum Day {
        /** On which it was made. */
        MADE,
        /** On which the person got it. */
        SERVED
    }

    @Inject
    MadeDecisions decisions;

    @Inject
    Executions executions;

    @Inject
    SupportDecisionRuns supportRuns;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Puts another day in the place of the one that was recorded; what is due by it is derived again. The other day stays in
     * the timeline.
     *
     * @throws DecisionRefusal.UnknownDecision if there is none by that id
     * @throws DecisionRefusal.NotServed       if no day is recorded on which the person got it
     * @throws CaseRefusal.NothingCorrected    if it is the day recorded
     * @throws OthersRestOnDay                 if another decision of the kind has been made in the case
     * @throws CaseRefusal                     if the day is still to come, or out of order with what was done before and
     *     since, or there is no reason; of a case that has come to an offer or is over, if it is later than the one recorded
     */
    @Operation("decision.correct-day")
    public void correct(DecisionId id, Expected expected, Day which, CorrectedDay day) {
        CaseFile file = progress.lock(decisions.get(id).caseId());
        access.permit(file);
        Decision decision = decisions.lock(id);
        expected.check();
        LocalDate on = Input.notAfter(clock.today(), day.on(), "on");
        if (which == Day.MADE) {
            made(decision, file, on);
            progress.note(file.id(), day.told("decision-day-corrected"));
        } else {
            Input.corrected(decision.view().after().servedOn(), Optional.of(on));
            decision.servedOn(on);
            progress.note(file.id(), day.told("service-day-corrected"));
        }
    }

    private void made(Decision decision, CaseFile file, LocalDate on) {
        if (decisions.of(file.id()).stream()
                        .filter(other -> other.kind() == decision.kind())
                        .count()
                > 1) {
            throw new OthersRestOnDay(decision.kind());
        }
        Input.notBefore(file.handling().application().receivedOn(), on, "on");
        if (file.state().isEnd() || RELIED_ON.contains(file.state())) {
            Input.notAfter(decision.decidedOn(), on, "on");
        }
        decision.madeOn(Input.corrected(decision.decidedOn(), on));
        if (!file.state().isEnd() || progress.takenBackFromHome(file.id())) {
            derive(decision, file);
        }
    }

    private void derive(Decision decision, CaseFile file) {
        executions.derive(decision, file, clock.today());
        if (decision.granted() && decision.kind() == DecisionKind.SUPPORT) {
            deadlines.derive(supportRuns, supportRuns.of(decision, file));
        }
    }
}
