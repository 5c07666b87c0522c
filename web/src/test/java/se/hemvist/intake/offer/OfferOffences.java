package se.hemvist.intake.offer;

import se.hemvist.intake.party.PartyOffences;

/** The other half of a circle. */
public final class OfferOffences {

    Class<?> looksBack() {
        return PartyOffences.class;
    }
}
