package se.hemvist.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.soap.MessageRefusal.UnknownOrganisationCode;

/** The organisations that messages name by their codes. */
@ApplicationScoped
public class Addressees {

    @Inject
    Organisations organisations;

    /**
     * The organisation of that code in the given municipality.
     *
     * @param element where in the message the code stands
     * @throws UnknownOrganisationCode if there is none of that code
     */
    public OrganisationId idOf(Municipality municipality, String code, String element) {
        try {
            return organisations.idOf(municipality, new OrganisationCode(code));
        } catch (PartyRefusal.UnknownCode | PartyRefusal.MalformedCode unknown) {
            throw new UnknownOrganisationCode(element);
        }
    }
}
