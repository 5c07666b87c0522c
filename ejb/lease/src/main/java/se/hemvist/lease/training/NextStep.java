package se.hemvist.lease.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That it works well in the training flat, and the resident moves on.
 *
 * @param on      the day on which that was settled
 * @param to      where to
 * @param summary how it works in the training flat
 */
@Embeddable
public record NextStep(
        @Column(name = "moves_on_from") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "moves_on_to") NextHome to,
        @Column(name = "because") String summary) {

    /** When and where to; the rest is about a person. */
    @Override
    public String toString() {
        return "NextStep[" + on + ", " + to + "]";
    }
}
