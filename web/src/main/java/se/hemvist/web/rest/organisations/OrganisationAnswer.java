package se.hemvist.web.rest.organisations;

import java.util.UUID;
import se.hemvist.intake.party.NewOrganisation;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.web.rest.organisations.OrganisationRequest.Contact;
import se.hemvist.web.rest.organisations.OrganisationRequest.Nature;
import se.hemvist.web.rest.organisations.OrganisationRequest.Validity;

/** An organisation in the register. */
public record OrganisationAnswer(UUID id, String code, Nature nature, Contact contact, Validity valid) {

    static OrganisationAnswer of(OrganisationView view) {
        NewOrganisation.Contact contact = view.contact();
        return new OrganisationAnswer(
                view.id().value(),
                view.code().value(),
                new Nature(view.nature().kind(), view.nature().ownership()),
                new Contact(contact.name(), contact.organisationNumber(), contact.email()),
                new Validity(view.valid().from(), view.valid().to()));
    }
}
