package se.hemvist.intake.decision;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.decision.DecisionEvent.Served;
import se.hemvist.intake.execution.ExecutionRefusal;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** What becomes of a decision once it is made: the person gets it, it waits and is broken off. */
@Stateless
public class DecisionDesk {

    @Inject
    MadeDecisions decisions;

    @Inject
    Executions executions;

    @Inject
    CaseProgress progress;

    @Inject
    Event<DecisionEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * A decision as its document has it.
     *
     * @throws DecisionRefusal.UnknownDecision if there is none by that id
     */
    @Operation(value = "decision.read", read = true)
    public DecisionDocument get(DecisionId id) {
        Decision decision = decisions.get(id);
        access.permit(progress.look(decision.caseId()));
        return decision.document();
    }

    /**
     * Records the day on which the person got the decision (delgivning); the time to appeal runs from it.
     *
     * @throws DecisionRefusal.UnknownDecision if there is none by that id
     * @throws DecisionRefusal.AlreadyServed   if that has been recorded
     * @throws CaseRefusal                     if the day is still to come, or before the decision
     */
    @Operation("decision.serve")
    public void serve(DecisionId id, Expected expected, LocalDate on) {
        act(id, expected, decision -> decision.serve(Input.notAfter(clock.today(), on, "servedOn")));
        note(id, Occurrence.of("decision-served", on));
        Decision decision = decisions.get(id);
        happened.fire(new Served(decision.caseId(), decision.kind(), on));
    }

    /**
     * Tells why a decision waits, as that the person has asked to wait. The time to carry it out goes on.
     *
     * @throws DecisionRefusal.UnknownDecision if there is none by that id
     * @throws ExecutionRefusal.NotWaiting     unless it waits to be carried out
     * @throws CaseRefusal                     if the day is still to come, or before the decision
     */
    @Operation("decision.explain-wait")
    public void explain(DecisionId id, Expected expected, ExecutionStep told) {
        act(id, expected, decision -> {
            notToCome(told.on());
            decision.explain(told);
        });
        note(id, Occurrence.of("wait-explained", told.on()));
    }

    /**
     * Records that a decision is no longer carried out though the person still has it; it waits again from that day.
     *
     * @throws DecisionRefusal.UnknownDecision if there is none by that id
     * @throws ExecutionRefusal.NotCarriedOut  unless it is carried out, and stands
     * @throws CaseRefusal                     if the day is still to come or before the last one, or the reason is blank
     */
    @Operation("decision.break-off")
    public void breakOff(DecisionId id, Expected expected, LocalDate on, String reason) {
        act(id, expected, decision -> decision.breakOff(notToCome(on), reason));
        note(id, Occurrence.of("execution-broken-off", on).because(reason));
    }

    /**
     * Records that a decision need no longer be carried out, for another reason than that it has been.
     *
     * @throws DecisionRefusal.UnknownDecision if there is none by that id
     * @throws ExecutionRefusal.NotWaiting     unless it waits to be carried out
     * @throws CaseRefusal                     if the day is still to come or before the last one, or the reason is blank
     */
    @Operation("decision.close-wait")
    public void close(DecisionId id, Expected expected, LocalDate on, String reason) {
        act(id, expected, decision -> decision.close(notToCome(on), reason));
        note(id, Occurrence.of("wait-closed", on).because(reason));
    }

    private LocalDate notToCome(LocalDate on) {
        return Input.notAfter(clock.today(), on, "on");
    }

    /** The case is locked first, then the decision. */
    private void act(DecisionId id, Expected expected, Consumer<Decision> act) {
        CaseFile file = progress.lock(decisions.get(id).caseId());
        access.permit(file);
        Decision decision = decisions.lock(id);
        expected.check();
        act.accept(decision);
        executions.derive(decision, file, clock.today());
    }

    private void note(DecisionId id, Occurrence occurrence) {
        progress.note(decisions.get(id).caseId(), occurrence);
    }
}
