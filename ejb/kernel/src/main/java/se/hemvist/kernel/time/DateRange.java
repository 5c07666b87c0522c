package se.hemvist.kernel.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * The days from {@code start}, inclusive, to {@code end}, exclusive; empty when they are equal.
 */
@Embeddable
public record DateRange(@Column(name = "start_date") LocalDate start, @Column(name = "end_date") LocalDate end) {

    /**
     * The days between the two.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public DateRange {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("%s ends before it starts, %s".formatted(end, start));
        }
    }

    /** As people and forms write a range: both days are part of it. */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    public boolean isEmpty() {
        return start.equals(end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whether some day is part of both. */
    public boolean overlaps(DateRange other) {
        return !isEmpty() && !other.isEmpty() && start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The part of this range on or after the given day; empty, at that day, if there is none. */
    public DateRange from(LocalDate day) {
        return start.isBefore(day) ? new DateRange(day, end.isBefore(day) ? day : end) : this;
    }

    /** The same days as the given ranges cover together, as ranges that neither overlap nor touch, earliest first. */
    public static List<DateRange> disjoint(Collection<DateRange> ranges) {
        Deque<DateRange> merged = new ArrayDeque<>();
        ranges.stream().sorted(Comparator.comparing(DateRange::start)).forEach(range -> {
            if (merged.isEmpty() || merged.getLast().end().isBefore(range.start())) {
                merged.add(range);
            } else {
                DateRange last = merged.removeLast();
                merged.add(new DateRange(last.start(), last.end().isAfter(range.end()) ? last.end() : range.end()));
            }
        });
        return List.copyOf(merged);
    }
}
