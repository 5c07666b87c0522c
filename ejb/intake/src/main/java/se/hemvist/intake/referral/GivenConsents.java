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

    /** @throws NoConsent unless the person had consented to the purpose by the day */
    void require(CaseId caseId, Purpose purpose, LocalDate day) {
        boolean given = of(caseId).stream()
                .map(Consent::given)
                .anyMatch(consent ->
                        consent.purpose() == purpose && !consent.givenOn().isAfter(day));
        if (!given) {
            throw new NoConsent(purpose, day);
        }
    }
}
