package se.hemvist.ear.life;

/**
 * How often a tenant is away. Invented for tests: no source gives them.
 *
 * @param longAway  of all tenants, for more than a month
 * @param shortAway of the others, for less
 * @param wrong     of those, the ones of whom it was not true; the others are put right
 */
record AbsenceRates(double longAway, double shortAway, double wrong) {

    static final AbsenceRates INVENTED = new AbsenceRates(0.15, 0.4, 0.4);
}
