package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That no case is to be registered from a form.
 *
 * @param by      the user who said so
 * @param because why, in words that may be about the person
 */
@Embeddable
record NoCase(
        @Column(name = "no_case_on") LocalDate on,
        @Column(name = "no_case_by") String by,
        @Column(name = "no_case_because") String because) {

    /** The reason may be about a person. */
    @Override
    public String toString() {
        return "NoCase[" + on + "]";
    }
}
