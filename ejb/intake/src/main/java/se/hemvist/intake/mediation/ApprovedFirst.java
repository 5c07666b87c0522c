package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.offer.OfferEvent.Contracted;

/** Nobody signs for a mediated flat before the day on which its landlord approved of the tenant. */
@ApplicationScoped
class ApprovedFirst {

    @Inject
    BegunMediations mediations;

    /** @throws CaseRefusal.DayTooEarly before the landlord approved; nothing is signed then */
    void check(@Observes Contracted contracted) {
        mediations.find(contracted.offer()).ifPresent(mediation -> mediation.signed(contracted.on()));
    }
}
