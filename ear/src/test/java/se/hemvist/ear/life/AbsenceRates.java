package se.hemvist.ear.life;

/**
 * How often a tenant is away. Invented for tests: no source gives them.
 *
 * @param longAway  of all tenants, told of while it goes on
 * @param shortAway of the others, told of afterwards
 * @param wrong     of those, the ones of whom it was not true; the others are put right
 */
record AbsenceRates(double longAway, double shortAway, double wrong) {

    static final AbsenceRates INVENTED = new AbsenceRates(0.3, 0.7, 0.5);

    /** Once, and never otherwise: for some days, told of afterwards and then put right. */
    static final AbsenceRates TOLD_WRONGLY = new AbsenceRates(0, 1, 0);
}
