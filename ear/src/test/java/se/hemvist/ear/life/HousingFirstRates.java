package se.hemvist.ear.life;

/**
 * How often things go otherwise than they should, of all times, in a city of Housing First. Invented for tests: no source
 * gives them. They are there so that each deadline is missed now and then.
 *
 * @param declined  people of whom one side says no after the information meeting
 * @param supplied  people whose support a framework supplier gives
 * @param debt      people of whom one company finds a debt, so that it lets them no flat
 * @param notChosen pairs of flats of which none is chosen, so that the offer lapses in the night
 */
record HousingFirstRates(Answers answers, double declined, double supplied, double debt, double notChosen) {

    static final HousingFirstRates INVENTED =
            new HousingFirstRates(new Answers(0.08, 0.06, 0.5), 0.04, 0.2, 0.15, 0.08);

    /** So often that a small city has it all. */
    static final HousingFirstRates OFTEN = new HousingFirstRates(new Answers(0.10, 0.06, 0.5), 0.08, 0.2, 0.15, 0.08);

    /**
     * How the coordinator answers.
     *
     * @param no           referrals that are answered with no
     * @param late         referrals answered after the last day
     * @param assessedAnew of the people answered with no, those who are referred again
     */
    record Answers(double no, double late, double assessedAnew) {}
}
