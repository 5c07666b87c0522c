package se.hemvist.intake.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;

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
        LETTER;

        /** Whether one of the treatments is of the kind; true where none is asked for. */
        boolean isAmong(Collection<Treatment> treatments, LocalDate day) {
            return switch (this) {
                case COMPLETED_TREATMENT ->
                    treatments.stream().anyMatch(each -> each.isOfTheirCare() && each.completed() == Finding.YES);
                case ONGOING_TREATMENT -> treatments.stream().anyMatch(each -> each.isGoingOn(day));
                case TREATMENT -> treatments.stream().anyMatch(Treatment::isOfTheirCare);
                case JUDGEMENT, LETTER -> true;
            };
        }
    }
}
