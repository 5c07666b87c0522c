package se.hemvist.batch;

import jakarta.batch.runtime.BatchStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading by key goes on after the last item handed over, whatever has happened in between. */
class KeysetReaderTest {

    private final TreeSet<Integer> items = new TreeSet<>(List.of(1, 2, 3, 4, 5));

    private final RunningStep running = new RunningStep();

    private final KeysetReader<Integer, Integer> reader = new KeysetReader<>() {
        @Override
        Integer start() {
            return 0;
        }

        @Override
        List<Integer> after(Integer key) {
            return items.tailSet(key, false).stream().limit(2).toList();
        }

        @Override
        Integer keyOf(Integer item) {
            return item;
        }
    };

    KeysetReaderTest() {
        reader.job = running.job();
    }

    @Test
    void reads_page_after_page_to_the_end() {
        reader.open(null);

        assertThat(rest()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void goes_on_after_its_checkpoint() {
        reader.open(null);
        reader.readItem();
        reader.readItem();
        var checkpoint = reader.checkpointInfo();
        reader.readItem();
        items.remove(2);
        items.remove(3);
        reader.close();

        reader.open(checkpoint);

        assertThat(rest()).containsExactly(4, 5);
    }

    @Test
    void nothing_more_is_read_once_the_run_is_to_stop() {
        reader.open(null);
        reader.readItem();
        running.status = BatchStatus.STOPPING;

        assertThat(rest()).isEmpty();
        assertThat(reader.checkpointInfo()).isEqualTo(1);
    }

    private List<Integer> rest() {
        List<Integer> rest = new ArrayList<>();
        for (Integer item = reader.readItem(); item != null; item = reader.readItem()) {
            rest.add(item);
        }
        return rest;
    }
}
