package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.offer.OfferFile;

/**
 * A mediation as the packages after this one work with it.
 *
 * @param offeredOn   the day of the landlord's yes, from which the flat is offered
 * @param presentedOn the day on which the intended tenant was presented
 */
public record MediationFile(OfferFile offer, Optional<LocalDate> offeredOn, Optional<LocalDate> presentedOn) {

    public CaseFile housingCase() {
        return offer.housingCase();
    }
}
