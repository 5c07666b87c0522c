package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.intake.delegation.DelegationView;

/**
 * Refusing an application where the programme was not the right one. The refusal is served and appealed as any other
 * decision; what was decided before it lives on.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RefusedApplications {

    @Inject
    MadeDecisions decisions;

    @Inject
    Event<DecisionEvent> happened;

    /**
     * Records the refusal that ends a case.
     *
     * @param said       that the person was heard before, and is told how to appeal
     * @param delegation by which it was decided, if the organisation has entered any
     * @throws DecisionRefusal.NotCommunicated     where the person was not heard
     * @throws DecisionRefusal.AppealNoticeMissing where the person is not told how to appeal
     * @throws se.hemvist.intake.application.CaseRefusal if a part is missing, or the person was told after the decision
     */
    public DecisionId refuse(CaseId caseId, Making made, Particulars said, Optional<DelegationView> delegation) {
        Terms forGood = new Terms(false, Optional.empty());
        Decision refusal = Decision.made(
                caseId, new NewDecision(DecisionKind.OUTCOME, DecisionResult.REFUSED, made, forGood, said));
        delegation.ifPresent(refusal::restOn);
        decisions.add(refusal);
        happened.fire(refusal.event());
        return refusal.id();
    }
}
