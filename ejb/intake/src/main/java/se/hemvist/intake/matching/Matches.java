package se.hemvist.intake.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;

/** Finding the flats that a person may be shown (matchning). */
@Stateless
public class Matches {

    @Inject
    ClearedCompanies cleared;

    @Inject
    Holds flats;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    /**
     * The vacant flats of the companies that can take the person, those that can be had first at the top; none before
     * the companies have answered.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public List<FlatView> of(CaseId caseId) {
        access.permit(progress.look(caseId));
        Set<OrganisationId> companies = cleared.of(caseId);
        return companies.isEmpty() ? List.of() : flats.vacantOf(companies);
    }
}
