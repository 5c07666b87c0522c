package se.hemvist.web.rest.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.paper.ChecklistCompletion;
import se.hemvist.web.rest.assignments.ChecklistRequest.Item;

/** Points that the month's checklist lacked, as they are sent. */
public record ChecklistCompletionRequest(
        @NotNull LocalDate on, @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items) {

    ChecklistCompletion read() {
        return new ChecklistCompletion(on, items.stream().map(Item::read).toList());
    }
}
