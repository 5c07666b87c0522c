package se.hemvist.followup.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * That something of the follow-up was recorded by mistake, or otherwise than it was. What was recorded is read on. Immutable.
 *
 * @param on     when that was found
 * @param by     the account by which it was
 * @param reason what was wrong
 */
@Embeddable
public record Struck(
        @Column(name = "struck_on") LocalDate on,
        @Column(name = "struck_by") String by,
        @Column(name = "struck_because") String reason) {

    /**
     * That was found on the day, by the account.
     *
     * @throws CaseRefusal.MissingPart if it is not said what was wrong
     */
    public static Struck of(LocalDate on, String by, String reason) {
        return new Struck(on, by, Input.text(reason, "reason"));
    }

    /** When; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "Struck[" + on + "]";
    }
}
