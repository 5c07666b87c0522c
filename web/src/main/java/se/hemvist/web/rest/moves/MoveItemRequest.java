package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.followup.moving.ItemTick;
import se.hemvist.followup.moving.MoveItem;

/** What became of an item of the move's checklist, as it is sent. */
public record MoveItemRequest(@NotNull MoveItem item, @NotNull ItemTick.Outcome outcome, @NotNull LocalDate on) {

    ItemTick read() {
        return new ItemTick(item, outcome, on);
    }
}
