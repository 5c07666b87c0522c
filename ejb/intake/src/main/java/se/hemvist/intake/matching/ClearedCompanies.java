package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;

/** With whom a person may move in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ClearedCompanies {

    @Inject
    AskedCompanies companies;

    /** The companies that were asked about the case and can take the person; one that was not asked is not among them. */
    public Set<OrganisationId> of(CaseId caseId) {
        return companies.of(caseId).stream()
                .filter(LandlordCheck::cleared)
                .map(LandlordCheck::company)
                .collect(Collectors.toSet());
    }
}
