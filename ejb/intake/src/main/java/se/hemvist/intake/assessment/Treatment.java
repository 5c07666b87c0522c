package se.hemvist.intake.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A treatment or rehabilitation (behandling, rehabilitering) that a person is in or has behind them.
 *
 * @param provider who gives it
 * @param to       its last day; left out while it goes on
 */
@Embeddable
public record Treatment(
        String provider,
        @Column(name = "arranged_by") @Enumerated(EnumType.STRING) Arranger arrangedBy,
        @Column(name = "begun_on") LocalDate from,
        @Column(name = "ended_on") @Nullable LocalDate to,
        @Enumerated(EnumType.STRING) Finding completed) {

    /** By whose care it came about (försorg). */
    public enum Arranger {
        /** The district administration. */
        DISTRICT,
        /** The institution itself. */
        INSTITUTION,
        /** Anybody else, such as the region. */
        OTHER
    }

    /** Whether it came about by the care of the district or the institution. */
    boolean isOfTheirCare() {
        return arrangedBy != Arranger.OTHER;
    }

    boolean isGoingOn(LocalDate day) {
        return completed != Finding.YES && (to == null || !to.isBefore(day));
    }

    /** Nothing; it is about a person. */
    @Override
    public String toString() {
        return "Treatment[]";
    }
}
