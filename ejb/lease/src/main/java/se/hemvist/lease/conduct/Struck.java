package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;

/**
 * That a report was registered by mistake. Immutable.
 *
 * @param on      when it was struck
 * @param by      the account by which it was
 * @param because what was wrong
 */
@Embeddable
public record Struck(
        @Column(name = "struck_on") LocalDate on,
        @Column(name = "struck_by") String by,
        @Column(name = "struck_because") String because) {

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is not said what was wrong */
    static Struck of(LocalDate on, String by, String because) {
        return new Struck(on, by, Input.text(because, "reason"));
    }

    /** When; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "Struck[" + on + "]";
    }
}
