package se.hemvist.batch;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.Metric.MetricType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobItems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is refused is set aside, as long as it is the exception. */
class SetAsideTest {

    private final RunningStep running = new RunningStep();
    private final List<String> aside = new ArrayList<>();
    private final List<Claim> anew = new ArrayList<>();
    private final SetAside listener = new SetAside();
    private final NoneDone noneDone = new NoneDone();
    private final Map<MetricType, Long> before = new EnumMap<>(MetricType.class);

    SetAsideTest() {
        JobClaims claims = new JobClaims() {
            @Override
            public void beginAnewNextTime(Claim claim) {
                anew.add(claim);
            }
        };
        listener.job = running.job();
        listener.step = running.step();
        listener.claims = claims;
        listener.items = new JobItems() {
            @Override
            public void setAside(Claim claim, String item, String code) {
                aside.add(item + " " + code);
            }
        };
        noneDone.job = listener.job;
        noneDone.step = listener.step;
        noneDone.claims = claims;
        noneDone.earlier = new EarlierExecutions() {
            @Override
            Stream<Metric> metrics(long executionId, String step) {
                return Stream.of(RunningStep.measured(before));
            }
        };
    }

    @Test
    void an_item_is_set_aside_with_its_code_and_counted() {
        refused(1);

        assertThat(aside).containsExactly("sweep 1 not-tonight");
        assertThat(running.counts()).isEqualTo(Map.of("read", 1L, "refused", 1L));
    }

    @Test
    void so_many_in_a_row_are_the_step_s_own_fault_and_the_run_begins_anew() {
        for (int i = 0; i < SetAside.MOST_IN_A_ROW; i++) {
            refused(i);
        }
        listener.afterWrite(List.of());

        assertThatThrownBy(() -> refused(100)).isInstanceOf(IllegalStateException.class);
        assertThat(aside).hasSize(SetAside.MOST_IN_A_ROW);
        assertThat(anew).containsExactly(RunningStep.CLAIM);
    }

    @Test
    void as_many_with_something_done_in_between_are_not() {
        for (int i = 0; i < 2 * SetAside.MOST_IN_A_ROW; i++) {
            refused(i);
            if (i % SetAside.MOST_IN_A_ROW == 0) {
                listener.afterWrite(List.of("done"));
            }
        }

        assertThat(aside).hasSize(2 * SetAside.MOST_IN_A_ROW);
        assertThat(anew).isEmpty();
    }

    @Test
    void a_step_of_the_month_that_refused_all_fails() {
        running.status = BatchStatus.COMPLETED;
        running.metrics.putAll(Map.of(MetricType.WRITE_SKIP_COUNT, 2L, MetricType.WRITE_COUNT, 0L));

        assertThatThrownBy(noneDone::afterStep).isInstanceOf(IllegalStateException.class);
        assertThat(anew).containsExactly(RunningStep.CLAIM);
    }

    @Test
    void one_that_did_some_or_had_nothing_to_do_or_was_stopped_does_not() {
        running.status = BatchStatus.COMPLETED;
        assertThatCode(noneDone::afterStep).doesNotThrowAnyException();

        running.metrics.putAll(Map.of(MetricType.WRITE_SKIP_COUNT, 2L, MetricType.WRITE_COUNT, 1L));
        assertThatCode(noneDone::afterStep).doesNotThrowAnyException();

        running.metrics.put(MetricType.WRITE_COUNT, 0L);
        running.status = BatchStatus.STOPPED;
        assertThatCode(noneDone::afterStep).doesNotThrowAnyException();
        assertThat(anew).isEmpty();
    }

    @Test
    void what_was_done_before_the_step_was_broken_off_counts() {
        running.status = BatchStatus.COMPLETED;
        running.metrics.putAll(Map.of(MetricType.WRITE_SKIP_COUNT, 2L, MetricType.WRITE_COUNT, 0L));
        before.put(MetricType.WRITE_COUNT, 10L);

        assertThatCode(noneDone::afterStep).doesNotThrowAnyException();
        assertThat(anew).isEmpty();
    }

    private void refused(int item) {
        listener.onSkipWriteItem(
                List.of(item), new OddItem(List.of("sweep " + item), Tally.NOTHING.plus(Tally.READ, 1), "not-tonight"));
    }
}
