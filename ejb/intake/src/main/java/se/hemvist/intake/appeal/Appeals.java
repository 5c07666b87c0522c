package se.hemvist.intake.appeal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.appeal.AppealRefusal.AlreadyAppealed;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.decision.AppealTime;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.decision.Executions;
import se.hemvist.intake.decision.Executions.Appealable;
import se.hemvist.intake.decision.LiftedRefusals;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Receiving appeals of decisions, and recording how they end. */
@Stateless
public class Appeals {

    @Inject
    LodgedAppeals appeals;

    @Inject
    Executions decisions;

    @Inject
    LiftedRefusals refusals;

    @Inject
    CaseProgress progress;

    @Inject
    Event<AppealEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that an appeal of a decision has come to the board, in time or not.
     *
     * @throws se.hemvist.intake.decision.DecisionRefusal.UnknownDecision if there is no such decision
     * @throws AlreadyAppealed                                            if one that came before has not ended
     * @throws CaseRefusal                                                if the day is still to come, or before the decision
     */
    @Operation("appeal.receive")
    public AppealId receive(DecisionId decision, LocalDate receivedOn) {
        Appealable appealed = take(decision);
        Input.notAfter(clock.today(), receivedOn, "receivedOn");
        Input.notBefore(appealed.decidedOn(), receivedOn, "receivedOn");
        appeals.of(decision).stream().filter(Appeal::isOpen).findFirst().ifPresent(before -> {
            throw new AlreadyAppealed(before.receivedOn());
        });
        Appeal appeal = Appeal.received(decision, receivedOn);
        appeals.add(appeal);
        progress.note(appealed.caseId(), Occurrence.of("decision-appealed", receivedOn));
        happened.fire(new AppealEvent.Received(appealed.caseId(), receivedOn));
        return appeal.id();
    }

    /**
     * Records how an appeal ended. If by that a refusal stands no longer, a case that looks for other ways waits for the
     * decision again.
     *
     * @throws AppealRefusal.UnknownAppeal if there is no such appeal of the decision
     * @throws AppealRefusal.AppealEnded   if it has ended
     * @throws AppealRefusal.NotThatResult if what came in time is turned away as late, or what came late is taken up
     * @throws CaseRefusal                 if the day is still to come, or before the appeal came
     */
    @Operation("appeal.end")
    public void end(DecisionId decision, AppealId id, AppealResult result, LocalDate on) {
        Appealable appealed = take(decision);
        Appeal appeal = appeals.get(id, decision);
        appeal.end(result, Input.notAfter(clock.today(), on, "on"), lastDay(appealed));
        progress.note(appealed.caseId(), Occurrence.of("appeal-ended", on));
        if (result.liftsRefusal()) {
            refusals.lift(decision, on);
        }
        happened.fire(new AppealEvent.Ended(appealed.caseId(), result, on));
    }

    /**
     * The appeals of a decision, in the order in which they came.
     *
     * @throws se.hemvist.intake.decision.DecisionRefusal.UnknownDecision if there is no such decision
     */
    @Operation(value = "appeal.list", read = true)
    public List<AppealView> of(DecisionId decision) {
        Appealable appealed = decisions.appealable(decision);
        access.permit(progress.look(appealed.caseId()));
        return appeals.of(decision).stream()
                .map(appeal -> appeal.view(lastDay(appealed)))
                .toList();
    }

    private static Optional<LocalDate> lastDay(Appealable appealed) {
        return appealed.servedOn().map(AppealTime::lastDay);
    }

    private Appealable take(DecisionId decision) {
        Appealable appealed = decisions.appealable(decision);
        CaseFile file = progress.lock(appealed.caseId());
        access.permit(file);
        return appealed;
    }
}
