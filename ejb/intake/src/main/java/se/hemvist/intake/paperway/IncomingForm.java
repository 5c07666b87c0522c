package se.hemvist.intake.paperway;

import se.hemvist.intake.party.NewPerson;
import se.hemvist.kernel.number.Municipality;

/**
 * A form that would have opened a case, had it not been of somebody whose identity is protected.
 *
 * @param person  as the form names them
 * @param wouldBe what the sender is to read of that case
 */
public record IncomingForm(Municipality municipality, Arrival arrival, NewPerson person, WouldBe wouldBe) {}
