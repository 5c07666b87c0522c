package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.time.HouseClock;

/** With whom a person may move in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ClearedCompanies {

    @Inject
    AskedCompanies companies;

    @Inject
    ExcludedCompanies excluded;

    @Inject
    HouseClock clock;

    /**
     * The companies that were asked about the case, can take the person, and have not given them notice before; one that
     * was not asked is not among them.
     */
    public Set<OrganisationId> of(CaseId caseId) {
        return companies.of(caseId).stream()
                .filter(LandlordCheck::cleared)
                .map(LandlordCheck::company)
                .filter(company -> !isExcluded(caseId, company))
                .collect(Collectors.toSet());
    }

    private boolean isExcluded(CaseId caseId, OrganisationId company) {
        return excluded.notLifted(caseId, company)
                .filter(exclusion -> exclusion.holdsOn(clock.today()))
                .isPresent();
    }
}
