package se.hemvist.intake.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That a line is wrong, by whose account and why. */
@Embeddable
record Strike(
        @Column(name = "struck_on") LocalDate on,
        @Column(name = "struck_by") String by,
        @Column(name = "struck_because") String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "Strike[" + on + "]";
    }
}
