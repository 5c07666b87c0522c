package se.hemvist.intake.correction;

import java.time.LocalDate;
import se.hemvist.kernel.number.IdentityNumber;

/**
 * The personal number that somebody has got who had a coordination number.
 *
 * @param on the day on which the person got it
 */
public record NewNumber(IdentityNumber identityNumber, LocalDate on, String reason) {

    /** Masked; the reason is about a person. */
    @Override
    public String toString() {
        return "NewNumber[" + identityNumber.masked() + ", " + on + "]";
    }
}
