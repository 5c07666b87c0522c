package se.hemvist.intake.information;

import java.util.Set;
import se.hemvist.intake.party.OrganisationId;

/**
 * What the agency wants to tell all contact persons (information till kontaktpersoner).
 *
 * @param subject       one line
 * @param body          nothing about any person
 * @param organisations others to be told, such as social administrations whose officials work with the flats
 */
public record NewMailing(String subject, String body, Set<OrganisationId> organisations) {

    public NewMailing {
        organisations = Set.copyOf(organisations);
    }
}
