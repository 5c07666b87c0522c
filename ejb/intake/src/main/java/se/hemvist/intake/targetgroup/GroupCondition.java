package se.hemvist.intake.targetgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What makes somebody one of a target group.
 *
 * @param code    in upper case, the same for as long as the condition means the same
 * @param text    the question, in Swedish
 * @param stated  whether the document states it; what is only read into it is warned of and stops nothing
 * @param shownBy what a yes rests on
 */
@Embeddable
public record GroupCondition(
        @Column(name = "condition") String code,
        String text,
        boolean stated,
        @Column(name = "shown_by") @Enumerated(EnumType.STRING) Proof shownBy) {

    /** What a yes rests on. */
    public enum Proof {
        /** The judgement of whoever assesses. */
        JUDGEMENT,
        /** A completed treatment that the district or the institution has arranged. */
        COMPLETED_TREATMENT,
        /** A treatment that goes on. */
        ONGOING_TREATMENT,
        /** Any treatment that the district or the institution has arranged. */
        TREATMENT,
        /** A letter with a day and a number. */
        LETTER
    }
}
