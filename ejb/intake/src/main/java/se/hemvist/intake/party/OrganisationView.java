package se.hemvist.intake.party;

import se.hemvist.intake.party.NewOrganisation.Contact;
import se.hemvist.intake.party.NewOrganisation.Nature;
import se.hemvist.intake.party.NewOrganisation.Validity;

/** An organisation as those in its municipality see it. */
public record OrganisationView(
        OrganisationId id, OrganisationCode code, Nature nature, Contact contact, Validity valid) {}
