package se.hemvist.kernel.page;

import java.util.List;
import java.util.function.Function;

/**
 * One part of a list.
 *
 * @param <T>   what is listed
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, long total, PageRequest request) {

    public Page {
        items = List.copyOf(items);
    }

    /** Of a list in which nothing is. */
    public static <T> Page<T> none(PageRequest request) {
        return new Page<>(List.of(), 0, request);
    }

    /** How many pages of this size the whole list has. */
    public long pages() {
        return (total + request.limit() - 1) / request.limit();
    }

    public boolean hasNext() {
        return request.page() < pages();
    }

    /** The same page, each item seen another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), total, request);
    }
}
