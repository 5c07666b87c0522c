package se.hemvist.intake.contact;

import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.party.OrganisationKind;

/** What one who is reached at an organisation is there. */
public enum ContactRole {
    /** The organisation's own towards the housing agency and the landlords (kontaktperson). */
    CONTACT_PERSON,
    /** Mediates the flats at the housing agency (handläggare). */
    AGENCY_OFFICER;

    /** The organisations at which one is that. */
    Set<OrganisationKind> at() {
        return switch (this) {
            case CONTACT_PERSON ->
                EnumSet.of(OrganisationKind.DISTRICT_ADMINISTRATION, OrganisationKind.CARE_INSTITUTION);
            case AGENCY_OFFICER -> EnumSet.of(OrganisationKind.HOUSING_AGENCY);
        };
    }

    /** What one is at an organisation of the kind, which has one of these. */
    static ContactRole at(OrganisationKind kind) {
        return AGENCY_OFFICER.at().contains(kind) ? AGENCY_OFFICER : CONTACT_PERSON;
    }
}
