package se.hemvist.ear.life;

/**
 * How often things go otherwise than they should, of all times, in a city of Housing First. Invented for tests: no source
 * gives them. They are there so that each deadline is missed now and then.
 *
 * @param answeredNo   referrals that the coordinator answers with no
 * @param answeredLate referrals answered after the last day
 * @param debt         people of whom one company finds a debt, so that it lets them no flat
 * @param notChosen    pairs of flats of which none is chosen, so that the offer lapses in the night
 */
record HousingFirstRates(double answeredNo, double answeredLate, double debt, double notChosen) {

    static final HousingFirstRates INVENTED = new HousingFirstRates(0.08, 0.06, 0.15, 0.08);
}
