package se.hemvist.ear.life;

/**
 * How often offers turn out otherwise than with an answer in time, of all offers, in either city. Invented for tests: no
 * source gives them.
 *
 * @param noneChosen pairs of flats of which the person wants none
 * @param onlyOne    choices for which there is only one flat to show
 * @param extended   offers for which more time is given
 * @param cancelled  flats that somebody has said yes to, and then the offer is stopped
 */
record OfferRates(double noneChosen, double onlyOne, double extended, double cancelled) {

    static final OfferRates INVENTED = new OfferRates(0.10, 0.05, 0.06, 0.04);

    /** So often that a small city has them all. */
    static final OfferRates OFTEN = new OfferRates(0.15, 0.15, 0.15, 0.20);
}
