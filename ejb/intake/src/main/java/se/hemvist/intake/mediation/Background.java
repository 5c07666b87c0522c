package se.hemvist.intake.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the contact person tells the agency of the intended tenant's background (bakgrund): the least that it needs to find
 * a flat. Never for the landlord.
 *
 * @param summary in a few words that the person has seen
 * @param basis   on what ground the agency may be told (rättslig grund), such as the person's consent
 */
@Embeddable
public record Background(
        @Column(name = "background_told_on") LocalDate on,
        @Column(name = "background_summary") String summary,
        @Column(name = "background_basis") String basis) {

    /** The day only; the words are about a person. */
    @Override
    public String toString() {
        return "Background[" + on + "]";
    }
}
