package se.hemvist.ear.life;

/**
 * Who applies for flats in Stockholm, and for which, of all applications. Invented for tests, as {@link TrialRates}.
 *
 * @param institution applications of an institution
 * @param bromma      those of Bromma; all others are Farsta's
 * @param training    those for a training flat
 */
record ApplicantRates(double institution, double bromma, double training) {

    static final ApplicantRates INVENTED = new ApplicantRates(0.20, 0.25, 0.30);
}
