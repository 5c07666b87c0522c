package se.hemvist.lease.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That somebody was recorded wrongly as living there.
 *
 * @param on      when it was struck
 * @param because what was wrong
 */
@Embeddable
public record Struck(@Column(name = "struck_on") LocalDate on, @Column(name = "struck_because") String because) {

    /** When; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "Struck[" + on + "]";
    }
}
