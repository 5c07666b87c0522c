package se.hemvist.batch;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who holds the claim on a run, on one server and beside another. */
class HeldClaimsTest {

    private static final JobKey NIGHT = new JobKey("night", "2026-11-21");

    private final KnownRuns runs = new KnownRuns();
    private final HeldClaims held = new HeldClaims();

    HeldClaimsTest() {
        held.claims = runs;
    }

    @Test
    void a_run_begins_under_the_claim_that_was_made_for_it() {
        Claim claim = held.claim(NIGHT);

        assertThat(held.begin(NIGHT, claim.fence())).isEqualTo(claim);
    }

    @Test
    void a_run_started_by_hand_claims_for_itself() {
        Claim claim = held.begin(NIGHT, 0);

        assertThat(claim.of()).isEqualTo(NIGHT);
        assertThat(runs.find(NIGHT).orElseThrow().state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void a_run_started_by_hand_beside_another_does_not_begin() {
        Claim claim = held.claim(NIGHT);
        UUID id = runs.find(NIGHT).orElseThrow().id();

        assertThatThrownBy(() -> held.begin(NIGHT, 0))
                .isInstanceOfSatisfying(JobsRefusal.JobRunning.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("id", id));
        held.begin(NIGHT, claim.fence());
        assertThatThrownBy(() -> held.begin(NIGHT, claim.fence())).isInstanceOf(JobsRefusal.JobRunning.class);
    }

    @Test
    void what_another_server_runs_is_not_run_here() {
        runs.heldElsewhere(NIGHT);

        assertThatThrownBy(() -> held.claim(NIGHT)).isInstanceOf(JobsRefusal.JobRunning.class);
    }

    @Test
    void what_another_server_has_let_go_silent_is_taken_over() {
        runs.heldElsewhere(NIGHT);
        runs.fallSilent();

        assertThat(held.claim(NIGHT).fence()).isEqualTo(2);
    }

    @Test
    void a_run_that_is_over_can_be_run_again() {
        Claim first = held.claim(NIGHT);
        held.begin(NIGHT, first.fence());
        held.finish(first, JobState.FAILED, Map.of("read", 1L));

        Claim second = held.claim(NIGHT);

        assertThat(second.fence()).isGreaterThan(first.fence());
    }

    @Test
    void a_claim_that_was_lost_is_let_go_at_the_next_sign_of_life() {
        Claim claim = held.claim(NIGHT);
        runs.takenByAnother(NIGHT);

        held.beat();

        assertThatThrownBy(() -> held.claim(NIGHT)).isInstanceOf(JobsRefusal.JobRunning.class);
        runs.fallSilent();
        assertThat(held.claim(NIGHT).fence()).isGreaterThan(claim.fence());
    }
}
