package se.hemvist.intake.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.withdrawal.WithdrawalRefusal.NotWithdrawn;

/** All withdrawals. */
@ApplicationScoped
class KeptWithdrawals {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(TakenBack takenBack) {
        entities.persist(takenBack);
    }

    /** @throws NotWithdrawn if the case has not been taken back */
    TakenBack of(CaseId caseId) {
        return Optional.ofNullable(entities.find(TakenBack.class, caseId)).orElseThrow(NotWithdrawn::new);
    }
}
