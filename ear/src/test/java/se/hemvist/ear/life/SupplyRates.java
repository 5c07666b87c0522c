package se.hemvist.ear.life;

/**
 * What landlords in Stockholm hand over beside the flats that are looked for here. Invented, after the quota: with four
 * others on each list every fifth flat is a trial or a training flat, and more than three of four go to the queue.
 *
 * @param others     flats on each list beside the one that is looked for
 * @param priority   of those, for whom there is priority outside the queue
 * @param relocation of those left, for whoever must move
 */
record SupplyRates(int others, double priority, double relocation) {

    static final SupplyRates INVENTED = new SupplyRates(4, 0.02, 0.02);
}
