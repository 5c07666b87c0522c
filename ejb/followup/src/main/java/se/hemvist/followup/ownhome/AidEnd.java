package se.hemvist.followup.ownhome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That the aid (bistånd) has ended.
 *
 * @param on the first day without it
 */
@Embeddable
public record AidEnd(
        @Column(name = "aid_ended_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "aid_ended_because") Because because) {

    /** Why. */
    public enum Because {
        /** The participant wanted none any more. */
        WISH,
        /** The social services have decided so. */
        DECISION
    }
}
