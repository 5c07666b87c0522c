package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.party.OrganisationId;

/** What a notice means for the next home. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GivenNotice {

    @Inject
    ExcludedCompanies excluded;

    @Inject
    CaseProgress progress;

    /** From now on nothing of the company is offered in the case; again for the same changes nothing. */
    public void exclude(CaseId caseId, OrganisationId company, LocalDate noticeOn, LocalDate on) {
        if (excluded.notLifted(caseId, company).isPresent()) {
            return;
        }
        excluded.add(new CompanyExclusion(caseId, company, noticeOn, on));
        progress.note(
                caseId,
                Occurrence.of("company-excluded", on)
                        .by("ExclusionPolicy", ExclusionPolicy.HOUSING_FIRST.on(noticeOn)));
    }
}
