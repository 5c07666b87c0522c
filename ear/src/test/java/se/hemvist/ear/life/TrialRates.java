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
 * @param staying        how it goes once they have moved in
 * @param elsewhere      flats in another district's area
 * @param applicants     who applies
 */
record TrialRates(
        Assessed assessed,
        double ruledLate,
        double landlordNo,
        double unanswered,
        double declined,
        Staying staying,
        Elsewhere elsewhere,
        ApplicantRates applicants) {

    static final TrialRates INVENTED = new TrialRates(
            new Assessed(0.15, 0.08),
            0.06,
            0.10,
            0.05,
            0.10,
            Staying.INVENTED,
            new Elsewhere(0.30, 0.20, 0.15),
            ApplicantRates.INVENTED);

    /** So often that a small city has it all. */
    static final TrialRates OFTEN = new TrialRates(
            new Assessed(0.15, 0.20),
            0.06,
            0.10,
            0.05,
            0.15,
            Staying.OFTEN,
            new Elsewhere(0.45, 0.20, 0.15),
            ApplicantRates.OFTEN);

    /**
     * How it goes once they have moved in.
     *
     * @param checkpointLate checkpoints held after their day
     * @param reviewLate     reviews of whether the resident can take over after two years
     * @param decidedLate    decisions on the trial after three years, or after the day of review
     * @param specialReasons of those decided on, trials that go on
     */
    record Staying(double checkpointLate, double reviewLate, double decidedLate, double specialReasons) {

        private static final Staying INVENTED = new Staying(0.08, 0.10, 0.10, 0.50);

        private static final Staying OFTEN = new Staying(0.08, 0.10, 0.10, 0.80);
    }

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
