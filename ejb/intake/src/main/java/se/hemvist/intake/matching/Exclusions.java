package se.hemvist.intake.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** The companies in which a person is offered no new home, since they gave them notice. */
@Stateless
public class Exclusions {

    @Inject
    ExcludedCompanies excluded;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Those of a case, the earliest first.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "exclusion.list", read = true)
    public List<ExclusionView> of(CaseId caseId) {
        access.permit(progress.look(caseId));
        return excluded.of(caseId).stream().map(CompanyExclusion::view).toList();
    }

    /**
     * Ends one by a named decision: the company's flats may be offered again.
     *
     * @throws MatchingRefusal.NotExcluded if the company is not excluded
     * @throws CaseRefusal                 if nobody is named, no reason is given, or the day is out of order
     */
    @Operation("exclusion.lift")
    public void lift(CaseId caseId, Expected expected, OrganisationId company, LiftedExclusion decision) {
        progress.take(caseId, expected);
        Input.notAfter(clock.today(), decision.on(), "on");
        CompanyExclusion exclusion = excluded.notLifted(caseId, company).orElseThrow(MatchingRefusal.NotExcluded::new);
        exclusion.lift(decision);
        progress.note(
                caseId,
                Occurrence.of("company-exclusion-lifted", decision.on())
                        .by("ExclusionPolicy", ExclusionPolicy.HOUSING_FIRST.on(decision.on()))
                        .because(decision.reason()));
    }
}
