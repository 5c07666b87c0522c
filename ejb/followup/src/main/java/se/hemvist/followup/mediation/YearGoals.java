package se.hemvist.followup.mediation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** The goal of the year, where a flat is chosen for a case. */
@Stateless
public class YearGoals {

    @Inject
    YearCounts years;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * How far it is to the goal today, for who mediates flats in the case; nothing for others.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public Optional<GoalStanding> of(CaseId caseId) {
        CaseFile file = cases.look(caseId);
        return access.permit(file).sees("goal")
                ? Optional.of(years.standing(file.municipality(), clock.today().getYear()))
                : Optional.empty();
    }
}
