package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * The month's checklist as it was filled in.
 *
 * @param madeOn         the day on which tenant and staff went through the flat
 * @param sentOn         the day on which it went to the letting office
 * @param items          what was looked at, in the order of the form
 * @param signedByTenant whether the tenant has signed it
 */
public record ChecklistRecord(LocalDate madeOn, LocalDate sentOn, List<ChecklistItem> items, boolean signedByTenant) {

    public ChecklistRecord {
        items = List.copyOf(items);
    }
}
