package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
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
        Set<OrganisationId> gaveNotice = gaveNotice(caseId);
        return companies.of(caseId).stream()
                .filter(LandlordCheck::cleared)
                .map(LandlordCheck::company)
                .filter(company -> !gaveNotice.contains(company))
                .collect(Collectors.toSet());
    }

    private Set<OrganisationId> gaveNotice(CaseId caseId) {
        return excluded.notLifted(List.of(caseId)).stream()
                .filter(exclusion -> exclusion.holdsOn(clock.today()))
                .map(CompanyExclusion::company)
                .collect(Collectors.toSet());
    }
}
