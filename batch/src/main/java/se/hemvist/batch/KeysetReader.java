package se.hemvist.batch;

import jakarta.batch.api.chunk.ItemReader;
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

    /** The end is told by nothing at all, as the specification wants it. */
    @Override
    public T readItem() {
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
