package se.hemvist.web.soap;

import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** For which organisation the caller works, and in which municipality what is sent is meant. */
public record Sender(Municipality municipality, OrganisationId organisation) {}
