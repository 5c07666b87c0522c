package se.hemvist.ear.life;

import java.util.SplittableRandom;

/** Chance by seed: the same questions in the same order get the same answers. */
final class Chances {

    private static final long ASIDE = 0x5EEDL << 40;

    private final long seed;
    private final SplittableRandom random;

    /**
     * @param seed  of the whole play
     * @param which tells these chances from others of the play
     */
    Chances(long seed, int which) {
        this(new SplittableRandom(seed).nextLong() + which);
    }

    private Chances(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** Others, which leave these as they are however often they are asked. */
    Chances aside() {
        return new Chances(seed + ASIDE);
    }

    /**
     * Others again, of which there are as many as there are numbers.
     *
     * @param which above those that {@link #aside()} reaches by being asked again
     */
    Chances aside(int which) {
        return new Chances(seed + which * ASIDE);
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
