package se.hemvist.ear.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * When a server is to be killed: the steps of a job are dealt like cards, so that none is hit a second time before all
 * have been hit, and a kill falls at random in its step.
 *
 * @param into how far into the step, as a share of the time that it takes
 */
record Kill(Step step, double into) {

    /** So much of a step, that what is left takes longer than a kill. */
    private static final double WHOLE = 0.8;

    /** A step of a job, in the order in which they come: how many items a portion reads, and may write, in SQL. */
    enum Step {
        /** A hundred cases, each with the deadlines of some weeks, and what is noted of these. */
        OPEN("night", 100, "select 100 * 2 * 6"),
        WATCH("night", 100, "select 100 * count(*) from intake.flat where state = 'VACANT'"),
        SWEEP("night", 500, "select 500"),
        ACT("night", 1, "select 10"),
        TELL("night", 50, "select 50"),
        FORGET("night", 500, "select 500"),
        CHECK("night", 0, "select 0"),
        COUNT("month", 1, "select 10"),
        WRITE("month", 10, "select 10");

        final String job;
        final int items;
        final String rows;

        Step(String job, int items, String rows) {
            this.job = job;
            this.items = items;
            this.rows = rows;
        }

        static List<Step> of(String job) {
            return Stream.of(values()).filter(step -> step.job.equals(job)).toList();
        }
    }

    /** So many for each of the jobs, in the order in which they come. */
    static List<Kill> of(int kills, long seed) {
        Random chance = new Random(seed);
        return Stream.of("night", "month")
                .flatMap(job -> dealt(job, kills, chance))
                .toList();
    }

    /** Those of them that fall in the job. */
    static List<Kill> during(String job, List<Kill> kills) {
        return kills.stream().filter(kill -> kill.step().job.equals(job)).toList();
    }

    private static Stream<Kill> dealt(String job, int kills, Random chance) {
        List<Step> dealt = Stream.generate(() -> shuffled(job, chance))
                .flatMap(List::stream)
                .limit(kills)
                .sorted()
                .toList();
        return dealt.stream()
                .map(step -> new Kill(step, chance.nextDouble() * WHOLE / Collections.frequency(dealt, step)));
    }

    private static List<Step> shuffled(String job, Random chance) {
        List<Step> steps = new ArrayList<>(Step.of(job));
        Collections.shuffle(steps, chance);
        return steps;
    }
}
