package se.hemvist.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Organisations;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.kernel.actor.AccessRefusal.OfNoOrganisation;
import se.hemvist.kernel.actor.ActorDirectory.Membership;
import se.hemvist.kernel.actor.Members;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.soap.MessageRefusal.UnknownOrganisationCode;

/** The organisations that messages name by their codes. */
@ApplicationScoped
public class NamedOrganisations {

    private static final String HEADER = "LogicalAddress";

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    /** Whose the letter is, if it is addressed to an organisation of the same municipality. */
    Sender senderOf(Envelope envelope) {
        Membership member = members.of(envelope.caller()).orElseThrow(OfNoOrganisation::new);
        addresseeOf(envelope, member.municipality());
        return new Sender(member.municipality(), new OrganisationId(member.organisation()));
    }

    /**
     * For whom the letter is.
     *
     * @throws UnknownOrganisationCode if the municipality has no organisation of that code
     */
    public OrganisationId addresseeOf(Envelope envelope, Municipality municipality) {
        return idOf(municipality, envelope.logicalAddress(), HEADER);
    }

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
