package se.hemvist.intake.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one condition of a target group was answered.
 *
 * @param dated     the day of the letter that shows it, where a letter does
 * @param reference the letter's number
 */
@Embeddable
public record ConditionAnswer(
        @Enumerated(EnumType.STRING) Finding answer,
        @Column(name = "letter_dated") @Nullable LocalDate dated,
        @Column(name = "letter_reference") @Nullable String reference) {

    /** Without a letter. */
    public static ConditionAnswer of(Finding answer) {
        return new ConditionAnswer(answer, null, null);
    }

    /** Whether it names a letter that has been written on the day. */
    boolean isLettered(LocalDate day) {
        return dated != null && !dated.isAfter(day) && reference != null && !reference.isBlank();
    }

    /** Nothing; it is about a person. */
    @Override
    public String toString() {
        return "ConditionAnswer[]";
    }
}
