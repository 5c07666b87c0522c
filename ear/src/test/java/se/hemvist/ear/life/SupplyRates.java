package se.hemvist.ear.life;

/**
 * What landlords in Stockholm hand over beside the flats that are looked for here. Invented, after the quota: with four
 * others on each list every fifth flat is a trial or a training flat, and more than three of four go to the queue.
 *
 * @param others     flats on each list beside the one that is looked for
 * @param priority   of those, for whom there is priority outside the queue
 * @param relocation of those left, for whoever must move
 * @param soonestLet working days until one of the others is let, to whomever it went
 * @param latestLet  the same of the last; at most 45 days, whatever the weekday
 */
record SupplyRates(int others, double priority, double relocation, int soonestLet, int latestLet) {

    static final SupplyRates INVENTED = new SupplyRates(4, 0.02, 0.02, 10, 31);
}
