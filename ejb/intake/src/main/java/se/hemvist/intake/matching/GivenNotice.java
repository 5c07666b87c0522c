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
import se.hemvist.kernel.actor.Access;

/** What a notice means for the next home. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GivenNotice {

    private static final String NOTICE_TAKEN_BACK = "Uppsägningen gäller inte längre.";

    @Inject
    ExcludedCompanies excluded;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

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

    /** The notice was given on another day than was recorded: nothing happens if the company is not excluded for it. */
    public void gaveNoticeOn(CaseId caseId, OrganisationId company, LocalDate noticeOn) {
        excluded.notLifted(caseId, company).ifPresent(exclusion -> exclusion.gaveNoticeOn(noticeOn));
    }

    /** The notice came to nothing: the company is excluded no longer; nothing happens if it is not. */
    public void takeBack(CaseId caseId, OrganisationId company, LocalDate on) {
        excluded.notLifted(caseId, company).ifPresent(exclusion -> {
            exclusion.lift(new LiftedExclusion(access.actor().user(), NOTICE_TAKEN_BACK, on));
            progress.note(
                    caseId,
                    Occurrence.of("company-exclusion-lifted", on)
                            .by("ExclusionPolicy", ExclusionPolicy.HOUSING_FIRST.on(on)));
        });
    }
}
