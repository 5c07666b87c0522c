package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;

/** What becomes of a case where an appeal has done away with a refusal. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LiftedRefusals {

    @Inject
    MadeDecisions decisions;

    @Inject
    CaseProgress progress;

    /**
     * A refusal no longer stands, and where the case looks for other ways it waits for that decision again, which is recorded
     * as it was made by whoever changed it. A case that is over stays so: who still wants the measure applies anew. Of a
     * decision in favour nothing becomes.
     */
    public void lift(DecisionId id, LocalDate on) {
        Decision refusal = decisions.lock(id);
        if (refusal.granted() || !refusal.stands()) {
            return;
        }
        refusal.standsNoLonger(on);
        if (progress.look(refusal.caseId()).state() == CaseState.ALTERNATIVE_NEEDED) {
            progress.advance(refusal.caseId(), CaseState.LANDLORD_CHECKED, "refusal-lifted", on);
        }
    }
}
