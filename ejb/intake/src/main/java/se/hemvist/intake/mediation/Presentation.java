package se.hemvist.intake.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the contact person presents to the landlord (presentation).
 *
 * @param activity  what the district or institution does (verksamhet)
 * @param contact   whom the landlord can reach quickly (kontaktperson)
 * @param followUp  how the living is followed up (uppföljning)
 * @param intended  the intended tenant (den tilltänkta personen), as far as the landlord needs to know
 */
@Embeddable
public record Presentation(
        @Column(name = "presented_on") LocalDate on,
        @Column(name = "presented_activity") String activity,
        @Column(name = "presented_contact") String contact,
        @Column(name = "presented_follow_up") String followUp,
        @Column(name = "presented_person") String intended) {

    /** The day only; the words are about a person. */
    @Override
    public String toString() {
        return "Presentation[" + on + "]";
    }
}
