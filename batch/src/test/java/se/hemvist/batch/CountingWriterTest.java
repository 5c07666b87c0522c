package se.hemvist.batch;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What becomes of a portion that fails, as JBeret is told it. */
class CountingWriterTest {

    private final RunningStep running = new RunningStep();
    private final List<String> claimed = new ArrayList<>();
    private RuntimeException failure = new IllegalStateException();

    /** Fails with the failure when it comes to "odd". */
    private final CountingWriter writer = new CountingWriter() {
        @Override
        Tally write(List<Object> items) {
            if (items.contains("odd")) {
                throw failure;
            }
            return Tally.NOTHING.plus(Tally.WARNED, items.size());
        }

        @Override
        String name(Object item) {
            return "sweep " + item;
        }
    };

    CountingWriterTest() {
        writer.job = running.job();
        writer.step = running.step();
        writer.claims = new JobClaims() {
            @Override
            public void begin() {
                claimed.add("begin");
            }

            @Override
            public void hold(Claim claim) {
                claimed.add("hold");
            }
        };
    }

    @Test
    void an_odd_item_is_told_by_name_and_code_and_the_portion_is_not_held() {
        OddItem odd = catchThrowableOfType(OddItem.class, () -> writer.writeItems(List.of("a", "odd")));

        assertThat(odd.items()).containsExactly("sweep a", "sweep odd");
        assertThat(odd.code()).isEqualTo("illegal-state-exception");
        assertThat(odd.counted().counts()).isEqualTo(Map.of("read", 2L, "refused", 2L));
        assertThat(claimed).containsExactly("begin");
        assertThat(running.counts()).isEmpty();
    }

    @Test
    void a_step_that_stops_with_nothing_left_to_write_demands_its_claim_and_writes_nothing() throws Exception {
        writer.writeItems(List.of());

        assertThat(claimed).containsExactly("begin", "hold");
        assertThat(running.counts()).isEmpty();
    }

    @Test
    void a_lost_race_is_run_again_five_times_in_a_row_and_anew_after_a_success() throws Exception {
        failure = new IllegalStateException(new SQLException("somebody else", "40P01"));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(this::tried).isInstanceOf(SQLTransactionRollbackException.class);
        }
        writer.writeItems(List.of("a"));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(this::tried).isInstanceOf(SQLTransactionRollbackException.class);
        }

        assertThatThrownBy(this::tried).isExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_lost_database_and_a_lost_claim_fail_the_step() {
        failure = new IllegalStateException(new SQLException("gone", "08006"));
        assertThatThrownBy(this::tried).isExactlyInstanceOf(IllegalStateException.class);

        failure = new JobRefusal.Fenced(RunningStep.CLAIM);
        assertThatThrownBy(this::tried).isSameAs(failure);
    }

    private void tried() throws Exception {
        writer.writeItems(List.of("odd"));
    }
}
