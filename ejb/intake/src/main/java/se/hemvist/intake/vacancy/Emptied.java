package se.hemvist.intake.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.FlatRefusal.OtherProgramme;

/**
 * That nobody lives in a flat who did.
 *
 * @param since    from when it can be had; its owner still calls it by the day on which it could be had first
 * @param hiredFor for which programme the city goes on hiring it; none where it does not, or where that was not kept yet
 */
@Embeddable
record Emptied(
        @Column(name = "empty_since") LocalDate since,
        @Enumerated(EnumType.STRING) @Column(name = "hired_for") @Nullable Programme hiredFor) {

    /** @throws OtherProgramme if the city hires the flat for another */
    void demandHiredFor(Programme wanted, FlatId flat) {
        if (hiredFor != null && hiredFor != wanted) {
            throw new OtherProgramme(flat, hiredFor, wanted);
        }
    }
}
