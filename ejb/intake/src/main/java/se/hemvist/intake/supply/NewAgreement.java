package se.hemvist.intake.supply;

import jakarta.persistence.Embeddable;
import java.util.List;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/**
 * An agreement with a landlord to be entered.
 *
 * @param annexes with further guidelines for who may be placed in the flats
 */
public record NewAgreement(
        Municipality municipality, OrganisationId landlord, HandedOver share, List<Annex> annexes, Validity valid) {

    public NewAgreement {
        annexes = List.copyOf(annexes);
    }

    /**
     * A paper that belongs to the agreement.
     *
     * @param link where it can be read, an address of the web
     */
    @Embeddable
    public record Annex(String title, String link) {}
}
