package se.hemvist.ear.life;

/**
 * How often the support goes otherwise than it should, of all times. Invented for tests: no source gives them.
 *
 * @param weekMissed       weeks in which the tenant is not met
 * @param inVain           visits at which nobody opens, made good two days later
 * @param paperLate        papers sent after their last day
 * @param paperMissing     papers never sent
 * @param inspectionMissed flats not inspected at the move-in
 */
record SupportRates(double weekMissed, double inVain, double paperLate, double paperMissing, double inspectionMissed) {

    static final SupportRates INVENTED = new SupportRates(0.05, 0.08, 0.06, 0.02, 0.03);
}
