package se.hemvist.intake.withdrawal;

import java.time.LocalDate;

/**
 * The wish that an application be taken back (återkallelse).
 *
 * @param on     the day on which it was told
 * @param reason in the words of whoever wished it
 */
public record Withdrawal(WishedBy by, LocalDate on, String reason) {

    /** Whose and when; the reason is about a person. */
    @Override
    public String toString() {
        return "Withdrawal[" + by + ", " + on + "]";
    }
}
