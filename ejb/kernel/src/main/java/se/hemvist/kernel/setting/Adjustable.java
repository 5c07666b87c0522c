package se.hemvist.kernel.setting;

import java.util.Set;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.store.Contributed;

/** A whole number in a rule that a municipality may set for itself. Each context publishes its own as beans. */
@Contributed
public interface Adjustable {

    /** What it is called, in kebab case, such as {@code quota-most-outside-queue}. */
    String name();

    /** What it counts, such as {@code percent}. */
    String unit();

    /** What the house says where nobody has set anything. */
    Effective<Integer> defaults();

    /**
     * The codes of the deadlines whose last day it decides. As each of them is computed again from its facts every night,
     * such a value is set before its first day: what has begun keeps the days that it was given.
     */
    default Set<String> deadlines() {
        return Set.of();
    }

    /** What it may be set to. */
    Bounds bounds();

    /** The least and the most that a value may be, both of them allowed. */
    record Bounds(int least, int most) {

        boolean allow(int value) {
            return value >= least && value <= most;
        }
    }
}
