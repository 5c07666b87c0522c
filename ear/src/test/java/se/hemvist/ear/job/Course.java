package se.hemvist.ear.job;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.hemvist.ear.job.Kill.Step;
import se.hemvist.ear.operate.Await;
import se.hemvist.ear.operate.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/** How the run of a job goes: as the house notes it, and as the server's own account of executions and steps has it. */
final class Course {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String STEPS =
            " from step_execution join kernel.job_run on execution_id = jobexecutionid where %s";

    /** Of all executions of the run, those that were broken off included. */
    private static final String ALL_STEPS =
            """
            from step_execution join job_execution using (jobexecutionid) where jobinstanceid =
                (select jobinstanceid from job_execution join kernel.job_run on execution_id = jobexecutionid where %s)""";

    private final Rows database;
    private final String job;
    private final String key;
    private final String run;

    private Course(Rows database, String job, String key) {
        this.database = database;
        this.job = job;
        this.key = key;
        this.run = "job = '%s' and run_key = '%s'".formatted(job, key);
    }

    static Course ofNight(Rows database, LocalDate day) {
        return new Course(database, "night", day.toString());
    }

    static Course ofMonth(Rows database, YearMonth month) {
        return new Course(database, "month", month.toString());
    }

    String job() {
        return job;
    }

    void begin(Operator operator) {
        assertThat(job.equals("night") ? operator.night(key) : operator.month(key))
                .isEqualTo(202);
    }

    void awaitTheEnd() throws SQLException, InterruptedException {
        Await.until(job + " is over", LONGEST, () -> !is("RUNNING"));
        assertThat(is("DONE")).as("%s is done", job).isTrue();
    }

    boolean is(String state) throws SQLException {
        return database.texts("select state from kernel.job_run where " + run).contains(state);
    }

    /** Another each time that somebody takes it up. */
    String fence() throws SQLException {
        return database.texts("select fence from kernel.job_run where " + run).get(0);
    }

    /** Whether whoever runs it now is in the step, or in one after it. */
    boolean hasReached(Step step) throws SQLException {
        return latest(STEPS).filter(now -> now.compareTo(step) >= 0).isPresent();
    }

    /** The step that was begun last, by whichever execution. */
    Step step() throws SQLException {
        return latest(ALL_STEPS).orElseThrow();
    }

    private Optional<Step> latest(String steps) throws SQLException {
        return database
                .texts("select stepname " + steps.formatted(run) + " order by stepexecutionid desc limit 1")
                .stream()
                .findFirst()
                .map(name -> Step.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** How long each step took. */
    Map<Step, Duration> lengths() throws SQLException {
        Map<Step, Duration> lengths = new EnumMap<>(Step.class);
        for (Step step : Step.of(job)) {
            String nanos = "select (extract(epoch from max(endtime) - min(starttime)) * 1000000000)::bigint";
            lengths.put(
                    step,
                    Duration.ofNanos(database.number(
                            nanos + STEPS.formatted(run) + " and stepname = '%s'".formatted(name(step)))));
        }
        return lengths;
    }

    /** How many items each step has read, over and over again if it was broken off. */
    Map<Step, Long> read() throws SQLException {
        Map<Step, Long> read = new EnumMap<>(Step.class);
        for (Step step : Step.of(job)) {
            String items = "select coalesce(sum(readcount), 0) " + ALL_STEPS.formatted(run);
            read.put(step, database.number(items + " and stepname = '%s'".formatted(name(step))));
        }
        return read;
    }

    private static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
