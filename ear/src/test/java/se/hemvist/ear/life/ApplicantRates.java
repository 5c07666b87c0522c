package se.hemvist.ear.life;

/**
 * Who applies for flats in Stockholm, and for which, of all applications. Invented for tests, as {@link TrialRates}.
 *
 * @param institution applications of an institution
 * @param bromma      of those of districts, Bromma's
 * @param others      of those of the ten others, all but Farsta's
 * @param training    those for a training flat
 */
record ApplicantRates(double institution, double bromma, double others, double training) {

    /** Each of the eleven districts as often as any other. */
    static final ApplicantRates INVENTED = new ApplicantRates(0.20, 1.0 / 11, 0.90, 0.30);

    /** Bromma and Farsta, of which more is known, so often that a small city has all that befalls them. */
    static final ApplicantRates OFTEN = new ApplicantRates(0.20, 0.25, 0.25, 0.30);
}
