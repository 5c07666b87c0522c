package se.hemvist.followup.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One point of the checklist.
 *
 * @param point   what was looked at
 * @param inOrder whether it was as it should be
 * @param remark  what was said of it, if anything
 */
@Embeddable
public record ChecklistItem(
        @Column(name = "point") String point,
        @Column(name = "in_order") boolean inOrder,
        @Column(name = "remark") @Nullable String remark) {

    /** Whether it was in order; the remark is about somebody's home. */
    @Override
    public String toString() {
        return "ChecklistItem[" + inOrder + "]";
    }
}
