package se.hemvist.ear.life;

/**
 * How often something happens with the landlord's contact person for a flat, of all times. Invented for tests, as
 * {@link TrialRates}.
 *
 * @param toldLate landlords who are told after the last day
 * @param changed  flats whose contact person changes after the move
 */
record ContactRates(double toldLate, double changed) {

    static final ContactRates INVENTED = new ContactRates(0.10, 0.25);
}
