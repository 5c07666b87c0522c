package se.hemvist.followup.ownhome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a participant with a lease of one's own wishes of the support from now on.
 *
 * @param on    the day on which it was told
 * @param wants what
 * @param words in the participant's own
 */
@Embeddable
public record Wish(
        @Column(name = "told_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "wants") Wants wants,
        @Column(name = "words") String words) {

    /** What may be wished. */
    public enum Wants {
        /** That the support goes on as it is. */
        THE_SAME,
        /** To come over to housing support (boendestöd) step by step. */
        HOUSING_SUPPORT,
        /** No aid any more, but somebody to ask. */
        OPEN_SUPPORT,
        /** Nothing any more. */
        NOTHING
    }

    /** When and what; the words are a person's. */
    @Override
    public String toString() {
        return "Wish[" + on + ", " + wants + "]";
    }
}
