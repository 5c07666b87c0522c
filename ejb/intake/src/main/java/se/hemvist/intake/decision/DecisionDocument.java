package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.execution.ExecutionStep;

/** A decision as its document has it, with what became of it. */
public record DecisionDocument(DecisionView decision, Written written, List<ExecutionStep> steps, CaseId caseId) {

    /** What stands in it. */
    public record Written(LegalGround ground, Making made, Particulars particulars) {}

    /** The last day on which an appeal comes in time; left out until the person has got the decision. */
    public Optional<LocalDate> lastDayToAppeal() {
        return decision.after().servedOn().map(AppealTime::lastDay);
    }
}
