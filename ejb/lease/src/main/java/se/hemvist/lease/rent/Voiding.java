package se.hemvist.lease.rent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a payment was recorded wrongly.
 *
 * @param by the account of whoever said so
 */
@Embeddable
public record Voiding(
        @Column(name = "voided_on") LocalDate on,
        @Column(name = "voided_by") String by,
        @Column(name = "void_reason") String reason) {

    /** When and by whom; the reason may be about a person. */
    @Override
    public String toString() {
        return "Voiding[" + on + ", " + by + "]";
    }
}
