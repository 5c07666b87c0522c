package se.hemvist.kernel.deadline;

/**
 * What a night would do with the deadlines of one kind.
 *
 * @param kind  the kind's code
 * @param title the kind's title, in Swedish
 */
public record Foreseen(String kind, String title, Counts counts) {

    /**
     * How many of them.
     *
     * @param escalatedAgain those of which it would be told a second time that they are late
     * @param acted          those on which the house would act, or try to
     */
    public record Counts(long warned, long warnedAgain, long escalated, long escalatedAgain, long acted) {}
}
