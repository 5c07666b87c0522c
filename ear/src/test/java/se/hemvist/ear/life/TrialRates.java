package se.hemvist.ear.life;

/**
 * How often things go otherwise than they should, of all times, in a city of trial flats. Invented for tests: no source
 * gives them. They are there so that each deadline is missed now and then.
 *
 * @param assessed       how often assessments leave something open
 * @param ruledLate      applications ruled on after the last day
 * @param landlordNo     landlords who will not have the address used
 * @param unanswered     offers that nobody answers, so that they lapse in the night
 * @param declined       offers that the contact person declines
 * @param checkpointLate checkpoints held after their day
 * @param elsewhere      flats in another district's area
 */
record TrialRates(
        Assessed assessed,
        double ruledLate,
        double landlordNo,
        double unanswered,
        double declined,
        double checkpointLate,
        Elsewhere elsewhere) {

    static final TrialRates INVENTED =
            new TrialRates(new Assessed(0.15, 0.08), 0.06, 0.10, 0.05, 0.10, 0.08, new Elsewhere(0.30, 0.20, 0.15));

    /** So often that a small city has it all. */
    static final TrialRates OFTEN =
            new TrialRates(new Assessed(0.15, 0.20), 0.06, 0.10, 0.05, 0.15, 0.08, new Elsewhere(0.45, 0.20, 0.15));

    /**
     * Flats in another district's area.
     *
     * @param share   of all flats
     * @param refused of those, for which the district does not consent
     * @param late    of those, for which it answers only after the person was presented
     */
    record Elsewhere(double share, double refused, double late) {}

    /**
     * How often assessments leave something open.
     *
     * @param unknown       those in which nobody can say yet how something is
     * @param paidByAnother those of people whose treatment another than the city pays for, who need an exception
     */
    record Assessed(double unknown, double paidByAnother) {}
}
