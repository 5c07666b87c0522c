package se.hemvist.intake.criteria;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.criteria.CriteriaRefusal.CriteriaThere;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/**
 * What is asked of whoever is referred (målgruppsbeskrivning): a municipality may ask in other words, need another answer or
 * leave something out from a day on. What was assessed before keeps what it was asked.
 */
@Stateless
public class TargetGroupCriteria {

    @Inject
    CriteriaOfTheDay criteria;

    @Inject
    EnteredCriteriaSets entered;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Enters what is asked from a day on.
     *
     * @throws CriteriaThere                             if others have been entered from the same day on
     * @throws CriteriaRefusal.CriterionTwice            if it asks for the same twice
     * @throws se.hemvist.intake.application.CaseRefusal if it begins today or before, asks without words, or names no
     *     decision
     */
    @Operation("criteria.enter")
    public UUID enter(Municipality municipality, NewCriteria wanted) {
        access.permit(Related.anything(municipality));
        EnteredCriteria set =
                EnteredCriteria.entered(municipality, wanted, access.actor().user(), clock.today());
        if (entered.on(municipality, wanted.from())
                .filter(set::standsInTheWayOf)
                .isPresent()) {
            throw new CriteriaThere(wanted.from());
        }
        entered.add(set);
        return set.id();
    }

    /** What is asked in a municipality on a day, today if none is said. */
    @Operation(value = "criteria.read", read = true)
    public CriteriaView of(Municipality municipality, Optional<LocalDate> on) {
        access.permit(Related.anything(municipality));
        return criteria.view(municipality, on.orElseGet(clock::today));
    }
}
