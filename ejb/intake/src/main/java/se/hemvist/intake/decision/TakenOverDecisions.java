package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.decision.DecisionRefusal.NotDecidedHere;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.rule.Version;

/** Decisions in favour that were made before their case came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverDecisions {

    @Inject
    MadeDecisions decisions;

    @Inject
    SupportDecisionRuns supportRuns;

    @Inject
    Executions executions;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseProgress progress;

    /**
     * Enters one that is carried out. Who decides by delegation is not asked: the document is elsewhere.
     *
     * @param since the day from which it is carried out; its own day if that is later
     * @throws NotDecidedHere  on what social services do not decide in the programme
     * @throws DecisionRefusal for support that says another last day than the computed one
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it ends before it is made
     */
    public void enter(CaseFile file, NewDecision decided, LocalDate since) {
        Decision decision = made(file, decided);
        decision.carryOut(since);
        add(file, decision);
    }

    /**
     * Enters one that waits to be carried out since it was made; its time to be carried out in runs from then (C-25).
     *
     * @throws NotDecidedHere  on what social services do not decide in the programme
     * @throws DecisionRefusal for support that says another last day than the computed one
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it ends before it is made
     */
    public void enterWaiting(CaseFile file, NewDecision decided) {
        Decision decision = made(file, decided);
        add(file, decision);
        executions.derive(decision, file, decision.decidedOn());
    }

    private static Decision made(CaseFile file, NewDecision decided) {
        Version<DecisionCourse> governs = Decisions.course(file, decided.made().decidedOn());
        if (!governs.rule().kinds().contains(decided.kind())) {
            throw new NotDecidedHere(decided.kind()).by(governs);
        }
        return Decision.made(file.id(), decided);
    }

    private void add(CaseFile file, Decision decision) {
        decisions.add(decision);
        if (decision.kind() == DecisionKind.SUPPORT) {
            deadlines.derive(supportRuns, supportRuns.of(decision, file));
        }
        progress.note(file.id(), Decisions.occurrence(decision));
    }
}
