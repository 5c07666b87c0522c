package se.hemvist.kernel.deadline;

/** How many deadlines a sweep has warned of, warned of again, and escalated. */
public record SweepResult(int warned, int warnedAgain, int escalated) {

    public static final SweepResult NOTHING = new SweepResult(0, 0, 0);

    public SweepResult plus(SweepResult other) {
        return new SweepResult(warned + other.warned, warnedAgain + other.warnedAgain, escalated + other.escalated);
    }
}
