package se.hemvist.kernel.deadline;

/**
 * How many deadlines a sweep has warned of, warned of again, and escalated.
 *
 * @param escalatedAgain those of which it was told a second time that they are late
 */
public record SweepResult(int warned, int warnedAgain, int escalated, int escalatedAgain) {

    public static final SweepResult NOTHING = new SweepResult(0, 0, 0, 0);

    public SweepResult plus(SweepResult other) {
        return new SweepResult(
                warned + other.warned,
                warnedAgain + other.warnedAgain,
                escalated + other.escalated,
                escalatedAgain + other.escalatedAgain);
    }
}
