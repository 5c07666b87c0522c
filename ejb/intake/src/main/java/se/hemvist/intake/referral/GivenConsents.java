package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ReferralRefusal.NoConsent;

/** All consents. */
@ApplicationScoped
class GivenConsents {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Consent consent) {
        entities.persist(consent);
    }

    /** In the order in which they were given. */
    List<Consent> of(CaseId caseId) {
        return entities.createQuery("from Consent where caseId = :caseId order by givenOn, id", Consent.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /**
     * Those for the purpose that stand on the day.
     *
     * @throws NoConsent unless the person had consented by the day, and not taken it back
     */
    List<Consent> require(CaseId caseId, Purpose purpose, LocalDate day) {
        List<Consent> standing = standing(caseId, purpose, day);
        if (standing.isEmpty()) {
            throw new NoConsent(purpose, day);
        }
        return standing;
    }

    /** Whether the person had consented by the day, and not taken it back. */
    boolean stands(CaseId caseId, Purpose purpose, LocalDate day) {
        return !standing(caseId, purpose, day).isEmpty();
    }

    private List<Consent> standing(CaseId caseId, Purpose purpose, LocalDate day) {
        return of(caseId).stream()
                .filter(consent -> consent.isFor(purpose) && consent.standsOn(day))
                .toList();
    }
}
