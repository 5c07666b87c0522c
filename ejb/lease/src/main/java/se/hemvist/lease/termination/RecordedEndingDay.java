package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A day of what followed the service of a notice as it was recorded, before it was put right.
 *
 * @param was     the day that was recorded
 * @param on      the day on which it was put right
 * @param by      the account by which it was
 * @param because why it was recorded otherwise
 */
@Embeddable
public record RecordedEndingDay(
        @Enumerated(EnumType.STRING) @Column(name = "which") EndingDay which,
        @Column(name = "was_on") LocalDate was,
        @Column(name = "put_right_on") LocalDate on,
        @Column(name = "put_right_by") String by,
        @Column(name = "put_right_because") String because) {

    /** Which, and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "RecordedEndingDay[" + which + ", " + was + "]";
    }
}
