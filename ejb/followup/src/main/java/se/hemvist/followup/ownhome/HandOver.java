package se.hemvist.followup.ownhome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That housing support (boendestöd) has taken over.
 *
 * @param on   the first day on which it has
 * @param plan how it was done step by step
 */
@Embeddable
public record HandOver(@Column(name = "handed_over_on") LocalDate on, @Column(name = "hand_over_plan") String plan) {

    /** When; the plan is about a person. */
    @Override
    public String toString() {
        return "HandOver[" + on + "]";
    }
}
