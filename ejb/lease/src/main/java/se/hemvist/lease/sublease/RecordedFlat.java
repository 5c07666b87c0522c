package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import se.hemvist.intake.vacancy.FlatId;

/**
 * The flat that a sublease was recorded to be of, before that was put right.
 *
 * @param on      the day on which it was
 * @param by      the account by which it was
 * @param because why it was recorded otherwise
 */
@Embeddable
public record RecordedFlat(
        @Embedded FlatId flat,
        @Column(name = "put_right_on") LocalDate on,
        @Column(name = "put_right_by") String by,
        @Column(name = "put_right_because") String because) {

    /** Which, and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "RecordedFlat[" + flat + ", " + on + "]";
    }
}
