package se.hemvist.batch;

import jakarta.batch.api.chunk.ItemReader;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads in the order of keys, a page at a time. Its checkpoint is the key of the last item handed over, so a restarted
 * step goes on after it, whatever has been done or added in between.
 *
 * @param <T> an item
 * @param <K> its key
 */
@NullUnmarked
abstract class KeysetReader<T, K extends Serializable> implements ItemReader {

    private final Queue<T> page = new ArrayDeque<>();
    private K last;

    @Inject
    JobContext job;

    /** Comes before every key. */
    abstract K start();

    /** The first items after the key, in order; none at the end. */
    abstract List<T> after(K key);

    abstract K keyOf(T item);

    @Override
    @SuppressWarnings("unchecked")
    public void open(Serializable checkpoint) {
        page.clear();
        last = checkpoint == null ? start() : (K) checkpoint;
    }

    /**
     * The end is told by nothing at all, as the specification wants it. So it is from when the run is to stop: JBeret would
     * try one that is refused again and again, and never stop.
     */
    @Override
    public T readItem() {
        if (job.getBatchStatus() == BatchStatus.STOPPING) {
            return null;
        }
        if (page.isEmpty()) {
            page.addAll(after(last));
        }
        T item = page.poll();
        if (item != null) {
            last = keyOf(item);
        }
        return item;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() {
        page.clear();
    }
}
