package se.hemvist.intake.contact;

import java.util.Set;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;

/**
 * Somebody to be entered as whom one reaches at an organisation.
 *
 * @param sections for which of the organisation's sections; none where it is for all of them
 */
public record NewContactPerson(
        OrganisationId organisation, ReachedPerson person, Set<String> sections, Validity valid) {

    public NewContactPerson {
        sections = Set.copyOf(sections);
    }
}
