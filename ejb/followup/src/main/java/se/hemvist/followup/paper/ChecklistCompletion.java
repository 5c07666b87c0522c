package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points that a checklist lacked.
 *
 * @param on the day on which they were sent
 */
public record ChecklistCompletion(LocalDate on, List<ChecklistItem> items) {

    public ChecklistCompletion {
        items = List.copyOf(items);
    }

    /** What it adds, point by point. */
    List<Added> added() {
        return IntStream.range(0, items.size())
                .mapToObj(place -> new Added(items.get(place).point(), "items/" + place + "/point"))
                .toList();
    }
}
