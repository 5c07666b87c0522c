package se.hemvist.lease.rent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who found something, when and why.
 *
 * @param by the account of whoever found it
 */
@Embeddable
public record Found(
        @Column(name = "found_on") LocalDate on,
        @Column(name = "found_by") String by,
        @Column(name = "reason") String reason) {

    /** When and by whom; the reason is about a person. */
    @Override
    public String toString() {
        return "Found[" + on + ", " + by + "]";
    }
}
