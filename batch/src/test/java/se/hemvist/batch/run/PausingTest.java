package se.hemvist.batch.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobPause;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;

import static org.assertj.core.api.Assertions.assertThat;

class PausingTest {

    private static final JobKey NIGHT = new JobKey("night", "2026-11-21");
    private static final long EXECUTION = 7;

    private final KnownRuns runs = new KnownRuns();
    private final HeldClaims held = new HeldClaims();
    private final List<Long> toldToStop = new ArrayList<>();
    private final Pausing pausing = new Pausing() {
        @Override
        void stop(long executionId) {
            toldToStop.add(executionId);
        }
    };
    private final Claim claim;

    PausingTest() {
        held.claims = runs;
        pausing.held = held;
        pausing.claims = runs;
        pausing.pause = new JobPause() {
            @Override
            public void begin() {
                // Nobody asks whether the order stands.
            }
        };
        claim = held.claim(NIGHT);
        runs.startedAs(claim, EXECUTION);
        pausing.begin();
    }

    @Test
    void a_run_that_comes_to_rest_after_the_pause_is_told_once() {
        assertThat(toldToStop).containsExactly(EXECUTION);
        assertThat(pausing.atRest()).as("runs still").isEmpty();

        held.finish(claim, JobState.STOPPED, Map.of());

        assertThat(pausing.atRest()).extracting(JobRun::key).containsExactly(NIGHT);
        assertThat(pausing.atRest()).isEmpty();
    }

    @Test
    void a_run_that_was_done_before_it_could_stop_is_not_at_rest() {
        held.finish(claim, JobState.DONE, Map.of());

        assertThat(pausing.atRest()).isEmpty();
    }

    @Test
    void a_run_that_has_gone_on_since_then_is_not_at_rest() {
        held.finish(claim, JobState.STOPPED, Map.of());
        held.finish(held.claim(NIGHT), JobState.STOPPED, Map.of());

        assertThat(pausing.atRest()).isEmpty();
    }
}
