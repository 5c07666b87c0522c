package se.hemvist.intake.supply;

import java.util.List;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;

/** An agreement with a landlord, as those see it who place people in the flats, and the landlord. */
public record AgreementView(
        AgreementId id, OrganisationId landlord, HandedOver share, List<NewAgreement.Annex> annexes, Validity valid) {

    public AgreementView {
        annexes = List.copyOf(annexes);
    }
}
