package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a training flat is a trial flat (omvandling).
 *
 * @param convertedOn from which day on
 * @param agreedOn    when the landlord agreed
 * @param appliedOn   when the trial was applied for, for the one who lives there
 * @param because     why, in words
 */
@Embeddable
public record Conversion(
        @Column(name = "converted_on") LocalDate convertedOn,
        @Column(name = "landlord_agreed_on") LocalDate agreedOn,
        @Column(name = "trial_applied_on") LocalDate appliedOn,
        @Column(name = "converted_because") String because) {

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "Conversion[" + convertedOn + ", " + agreedOn + ", " + appliedOn + "]";
    }
}
