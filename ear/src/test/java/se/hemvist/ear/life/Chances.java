package se.hemvist.ear.life;

import java.util.SplittableRandom;

/** Chance by seed: the same questions in the same order get the same answers. */
final class Chances {

    private final SplittableRandom random;

    /**
     * @param seed  of the whole play
     * @param which tells these chances from others of the play
     */
    Chances(long seed, int which) {
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() + which);
    }

    /** Whether it happens this time, of a share of all times. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** Any number from the first to the last. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** How often something happens that happens so often on the average (Poisson). */
    int times(double average) {
        double limit = Math.exp(-average);
        int times = 0;
        for (double left = random.nextDouble(); left > limit; left *= random.nextDouble()) {
            times++;
        }
        return times;
    }
}
