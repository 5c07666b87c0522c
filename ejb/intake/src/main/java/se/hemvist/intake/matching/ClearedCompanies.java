package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.matching.MatchingRefusal.CompanyExcluded;
import se.hemvist.intake.matching.MatchingRefusal.CompanySaidNo;
import se.hemvist.intake.matching.MatchingRefusal.CompanyUnanswered;
import se.hemvist.intake.vacancy.FlatView;
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
     * Lets a flat be offered in the case whose company was asked, can take the person, and has not given them notice.
     *
     * @param field where the caller names the flat
     * @throws CompanyUnanswered if the company was not asked, or has not answered
     * @throws CompanySaidNo     if it has answered that it cannot take the person
     * @throws CompanyExcluded   if it has given the person notice before
     */
    public void demand(CaseId caseId, FlatView flat, String field) {
        companies
                .find(caseId, flat.company())
                .orElseThrow(() -> new CompanyUnanswered(flat.id(), Standing.NOT_ASKED, field))
                .demandCleared(flat.id(), field);
        excluded.notLifted(caseId, flat.company())
                .ifPresent(exclusion -> exclusion.demandOver(flat.id(), clock.today(), field));
    }
}
