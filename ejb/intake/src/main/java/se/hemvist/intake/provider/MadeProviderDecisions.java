package se.hemvist.intake.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.number.Municipality;

/** All choices of who gives the support. */
@ApplicationScoped
class MadeProviderDecisions {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /** How often a way, and with it a provider, has been chosen. */
    record Count(ProviderKind kind, @Nullable UUID provider, Long times) {}

    void add(ProviderDecision decision, CaseId caseId) {
        decision.follows(count(caseId));
        entities.persist(decision);
    }

    /** The case's latest. */
    Optional<ProviderDecision> of(CaseId caseId) {
        return entities.createQuery(
                        "from ProviderDecision where caseId = :caseId order by turn desc", ProviderDecision.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What has been chosen from the first day to the last. */
    List<Count> between(Municipality municipality, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        """
                        select kind, provider, count(*) from ProviderDecision
                        where municipality = :municipality and decidedOn between :first and :last
                        group by kind, provider
                        """,
                        Count.class)
                .setParameter("municipality", municipality.code())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private int count(CaseId caseId) {
        return entities.createQuery("select count(*) from ProviderDecision where caseId = :caseId", Long.class)
                .setParameter("caseId", caseId.value())
                .getSingleResult()
                .intValue();
    }
}
