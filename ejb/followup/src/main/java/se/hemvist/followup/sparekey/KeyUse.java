package se.hemvist.followup.sparekey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A use of the spare key.
 *
 * @param on     the day
 * @param staff  who used it, by the provider's own signature
 * @param reason why, by the terms
 */
@Embeddable
public record KeyUse(
        @Column(name = "used_on") LocalDate on,
        @Column(name = "staff") String staff,
        @Column(name = "reason") String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "KeyUse[" + on + "]";
    }
}
