package se.hemvist.web.rest.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.InputRefusal.UnknownOrganisationCode;

/** The organisations that a body names by their codes, in the caller's municipality. */
@RequestScoped
public class OrganisationCodes {

    @Inject
    Organisations organisations;

    @Inject
    CallerMunicipality caller;

    /**
     * The organisation of that code.
     *
     * @param pointer where in the body the code stands
     * @throws UnknownOrganisationCode if the caller's municipality has none of that code
     */
    public OrganisationId idOf(String code, String pointer) {
        return idOf(caller.municipality(), code, pointer);
    }

    /**
     * The organisation of that code in the given municipality.
     *
     * @throws UnknownOrganisationCode if there is none of that code
     */
    public OrganisationId idOf(Municipality municipality, String code, String pointer) {
        try {
            return organisations.idOf(municipality, new OrganisationCode(code));
        } catch (PartyRefusal.UnknownCode | PartyRefusal.MalformedCode unknown) {
            throw new UnknownOrganisationCode(pointer);
        }
    }

    /** The organisations of those codes, in their order. */
    public Set<OrganisationId> idsOf(Collection<String> codes, String pointer) {
        Set<OrganisationId> ids = new LinkedHashSet<>();
        int place = 0;
        for (String code : codes) {
            ids.add(idOf(code, pointer + "/" + place++));
        }
        return ids;
    }
}
