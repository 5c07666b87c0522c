package se.hemvist.followup.takeover;

import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;

/**
 * By what a lease is known that comes again: who lives there in which programme, and which flat of which landlord's it is.
 *
 * @param number what the landlord calls the flat
 */
record Known(Programme programme, PersonId person, OrganisationId landlord, String number) {}
