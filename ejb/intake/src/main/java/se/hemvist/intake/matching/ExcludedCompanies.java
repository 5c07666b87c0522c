package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;

/** All exclusions of companies. */
@ApplicationScoped
class ExcludedCompanies {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(CompanyExclusion exclusion) {
        entities.persist(exclusion);
    }

    /** Those that nobody has lifted. */
    List<CompanyExclusion> notLifted(Collection<CaseId> cases) {
        return entities.createQuery(
                        "from CompanyExclusion where caseId in :cases and liftedOn is null", CompanyExclusion.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    Optional<CompanyExclusion> notLifted(CaseId caseId, OrganisationId company) {
        return notLifted(List.of(caseId)).stream()
                .filter(exclusion -> exclusion.company().equals(company))
                .findFirst();
    }

    /** In the order in which they began. */
    List<CompanyExclusion> of(CaseId caseId) {
        return entities.createQuery(
                        "from CompanyExclusion where caseId = :caseId order by excludedOn, id", CompanyExclusion.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
