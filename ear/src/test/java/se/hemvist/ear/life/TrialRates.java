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
 */
record TrialRates(
        Assessed assessed,
        double ruledLate,
        double landlordNo,
        double unanswered,
        double declined,
        double checkpointLate) {

    static final TrialRates INVENTED = new TrialRates(new Assessed(0.15, 0.08), 0.06, 0.10, 0.05, 0.10, 0.08);

    /**
     * How often assessments leave something open.
     *
     * @param unknown       those in which nobody can say yet how something is
     * @param paidByAnother those of people whose treatment another than the city pays for, who need an exception
     */
    record Assessed(double unknown, double paidByAnother) {}
}
