package se.hemvist.web.rest.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.paper.ChecklistItem;
import se.hemvist.followup.paper.ChecklistRecord;

/** The month's checklist (checklista), as it is sent. */
public record ChecklistRequest(
        @NotNull YearMonth month,
        @NotNull LocalDate madeOn,
        @NotNull LocalDate sentOn,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items,
        @NotNull Boolean signedByTenant) {

    /** One point of it. */
    public record Item(
            @NotBlank @Size(max = 200) String point,
            @NotNull Boolean inOrder,
            @Nullable @Size(max = 1000) String remark) {

        /** Whether it was in order; the remark is about somebody's home. */
        @Override
        public String toString() {
            return "Item[" + inOrder + "]";
        }
    }

    static ChecklistRequest of(YearMonth month, ChecklistRecord sent) {
        return new ChecklistRequest(
                month,
                sent.madeOn(),
                sent.sentOn(),
                sent.items().stream()
                        .map(item -> new Item(item.point(), item.inOrder(), item.remark()))
                        .toList(),
                sent.signedByTenant());
    }

    ChecklistRecord read() {
        return new ChecklistRecord(
                madeOn,
                sentOn,
                items.stream()
                        .map(item -> new ChecklistItem(item.point(), item.inOrder(), item.remark()))
                        .toList(),
                signedByTenant);
    }
}
