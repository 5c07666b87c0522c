package se.hemvist.batch.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobPause;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobRuns;
import se.hemvist.kernel.once.JobState;

import static org.assertj.core.api.Assertions.assertThat;

/** When runs that broke off are taken up. */
class ResumptionTest {

    private static final JobKey LEFT = new JobKey("night", "2026-11-20");
    private static final JobKey STOPPED = new JobKey("night", "2026-11-21");

    private static final JobKey DONE = new JobKey("night", "2026-11-19");

    private final KnownRuns runs = new KnownRuns();
    private final List<JobKey> takenUp = new ArrayList<>();
    private final List<JobKey> closed = new ArrayList<>();
    private final Rest rest = new Rest();
    private final Resumption resumption = new Resumption();

    ResumptionTest() {
        runs.heldElsewhere(LEFT);
        runs.ended(STOPPED, JobState.STOPPED);
        runs.ended(DONE, JobState.DONE);
        resumption.known = new JobRuns() {
            @Override
            public List<JobRun> running() {
                return List.of(runs.find(LEFT).orElseThrow());
            }

            @Override
            public List<JobRun> unfinished() {
                return List.of(runs.find(LEFT).orElseThrow(), runs.find(STOPPED).orElseThrow());
            }

            @Override
            public List<JobRun> doneUnnoted(String node) {
                return List.of(runs.find(DONE).orElseThrow());
            }
        };
        resumption.pausing = new Pausing();
        resumption.pausing.pause = rest;
        resumption.pausing.claims = runs;
        resumption.runs = new Runs() {
            @Override
            void takeUp(JobRun seen) {
                takenUp.add(seen.key());
            }

            @Override
            void close(JobRun done) {
                closed.add(done.key());
            }
        };
    }

    /** The order to rest, kept in memory. */
    private static final class Rest extends JobPause {
        private Optional<Instant> since = Optional.empty();

        @Override
        public Optional<Instant> since() {
            return since;
        }
    }

    @Test
    void the_first_look_takes_up_what_was_stopped_and_later_ones_do_not() {
        resumption.look();
        assertThat(takenUp).containsExactly(LEFT, STOPPED);

        takenUp.clear();
        resumption.look();
        assertThat(takenUp).containsExactly(LEFT);
    }

    @Test
    void the_first_look_closes_what_was_done_and_later_ones_do_not() {
        resumption.look();
        resumption.look();

        assertThat(closed).containsExactly(DONE);
    }

    @Test
    void while_jobs_rest_nothing_is_taken_up_and_then_what_was_stopped_goes_on() {
        rest.since = Optional.of(Instant.parse("2026-11-22T10:00:00Z"));
        resumption.look();
        assertThat(takenUp).isEmpty();

        rest.since = Optional.empty();
        resumption.goOn();
        assertThat(takenUp).containsExactly(LEFT, STOPPED);
    }
}
