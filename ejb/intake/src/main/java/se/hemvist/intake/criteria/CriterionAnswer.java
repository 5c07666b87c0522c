package se.hemvist.intake.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How one criterion was answered.
 *
 * @param reason in the assessor's words; says the length of time where the criterion speaks of one
 */
@Embeddable
public record CriterionAnswer(@Column(name = "answer") @Enumerated(EnumType.STRING) Answer answer, String reason) {

    /** Three values: not knowing is not a no. */
    public enum Answer {
        /** It holds. */
        YES,
        /** It does not hold. */
        NO,
        /** It has not been found out. */
        UNKNOWN
    }

    /** Nothing of what was written about the person. */
    @Override
    public String toString() {
        return "CriterionAnswer[" + answer + "]";
    }
}
