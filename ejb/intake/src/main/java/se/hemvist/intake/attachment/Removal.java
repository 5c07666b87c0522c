package se.hemvist.intake.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That a file was taken out of a case where it did not belong, by whom and why. */
@Embeddable
public record Removal(
        @Column(name = "removed_on") LocalDate on,
        @Column(name = "removed_by") String by,
        @Column(name = "removed_because") String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "Removal[" + on + "]";
    }
}
