package se.hemvist.batch.run;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRefusal;
import se.hemvist.kernel.once.JobRun;
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
    void a_night_that_is_caught_up_and_has_been_done_meanwhile_is_not_run_again() {
        runs.ended(NIGHT, JobState.DONE);

        assertThat(held.claimUndone(NIGHT)).isEmpty();

        assertThat(held.all()).isEmpty();
        assertThat(runs.find(NIGHT).orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_night_that_is_caught_up_and_failed_is_run_again() {
        runs.ended(NIGHT, JobState.FAILED);

        assertThat(held.claimUndone(NIGHT).orElseThrow().fence()).isEqualTo(2);
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

    /** JBeret says nothing of a run that was stopped, or refused by its listener, before it began. */
    @Test
    void a_claim_under_which_no_run_begins_is_let_go_and_the_run_taken_up() {
        Claim claim = held.claim(NIGHT);
        held.beat();
        assertThat(held.all()).as("it may still begin").containsExactly(claim);

        held.beat();

        assertThat(held.all()).isEmpty();
        assertThat(held.takeUp(runs.find(NIGHT).orElseThrow()))
                .map(Claim::fence)
                .contains(claim.fence() + 1);
    }

    @Test
    void a_run_that_has_begun_keeps_its_claim_for_as_long_as_it_lasts() {
        Claim claim = held.claim(NIGHT);
        held.beat();
        held.begin(NIGHT, claim.fence());

        held.beat();
        held.beat();

        assertThat(held.all()).containsExactly(claim);
    }

    @Test
    void a_run_seen_broken_off_is_taken_up_once() {
        runs.heldElsewhere(NIGHT);
        JobRun seen = runs.find(NIGHT).orElseThrow();
        assertThat(held.takeUp(seen)).as("its holder lives").isEmpty();

        runs.fallSilent();
        assertThat(held.takeUp(seen)).map(Claim::fence).contains(2L);
        assertThat(held.takeUp(runs.find(NIGHT).orElseThrow()))
                .as("it is held here")
                .isEmpty();
    }

    @Test
    void a_run_that_has_gone_on_since_it_was_seen_is_let_be() {
        runs.heldElsewhere(NIGHT);
        JobRun seen = runs.find(NIGHT).orElseThrow();
        runs.fallSilent();
        runs.ended(NIGHT, JobState.DONE);

        assertThat(held.takeUp(seen)).isEmpty();
    }

    @Test
    void the_end_of_a_run_that_was_lost_does_not_let_go_of_the_claim_made_since() {
        Claim lost = held.claim(NIGHT);
        runs.takenByAnother(NIGHT);
        held.beat();
        runs.fallSilent();
        Claim since = held.claim(NIGHT);

        assertThatThrownBy(() -> held.finish(lost, JobState.DONE, Map.of())).isInstanceOf(JobRefusal.Fenced.class);

        assertThat(held.begin(NIGHT, since.fence())).isEqualTo(since);
    }
}
