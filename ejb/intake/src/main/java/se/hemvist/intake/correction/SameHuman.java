package se.hemvist.intake.correction;

import se.hemvist.kernel.number.IdentityNumber;

/**
 * That the person of a case and another one are one human.
 *
 * @param identityNumber by which the other one is known in the municipality
 * @param keep           which of the two stands for the human from now on
 */
public record SameHuman(IdentityNumber identityNumber, Keep keep, String reason) {

    /** Which of two rows for one human stands for it from now on. */
    public enum Keep {
        /** The one that the case is about. */
        PERSON_OF_THE_CASE,
        /** The one that the number names. */
        PERSON_OF_THE_NUMBER
    }

    /** Masked; the reason is about a person. */
    @Override
    public String toString() {
        return "SameHuman[" + identityNumber.masked() + ", " + keep + "]";
    }
}
