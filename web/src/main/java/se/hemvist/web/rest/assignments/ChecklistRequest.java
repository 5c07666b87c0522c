package se.hemvist.web.rest.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.paper.ChecklistItem;
import se.hemvist.followup.paper.ChecklistRecord;

/**
 * The month's checklist (checklista), as it is sent.
 *
 * @param templateVersion which template it follows; the month's, if it does not say
 */
public record ChecklistRequest(
        @NotNull YearMonth month,
        @NotNull LocalDate madeOn,
        @NotNull LocalDate sentOn,
        @Nullable @Size(min = 1, max = 50) String templateVersion,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items,
        @NotNull Boolean signedByTenant) {

    /** One point of it. */
    public record Item(
            @NotBlank @Size(max = 200) String point,
            @NotNull Boolean inOrder,
            @Nullable @Size(max = 1000) String remark) {

        ChecklistItem read() {
            return new ChecklistItem(point, inOrder, remark);
        }

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
                sent.templateVersion().orElse(null),
                sent.items().stream()
                        .map(item -> new Item(item.point(), item.inOrder(), item.remark()))
                        .toList(),
                sent.signedByTenant());
    }

    ChecklistRecord read() {
        return new ChecklistRecord(
                madeOn,
                sentOn,
                Optional.ofNullable(templateVersion),
                items.stream().map(Item::read).toList(),
                signedByTenant);
    }
}
