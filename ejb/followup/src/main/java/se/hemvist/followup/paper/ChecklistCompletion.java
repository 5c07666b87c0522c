package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * Points that a checklist lacked.
 *
 * @param on the day on which they were sent
 */
public record ChecklistCompletion(LocalDate on, List<ChecklistItem> items) {

    public ChecklistCompletion {
        items = List.copyOf(items);
    }
}
