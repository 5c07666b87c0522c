package se.hemvist.followup.sparekey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;

/**
 * A use of the spare key.
 *
 * @param on     the day
 * @param staff  who used it, by the provider's own signature
 * @param reason why, by the terms
 * @param struck once it was found that it was not used so
 */
@Embeddable
public record KeyUse(
        @Column(name = "used_on") LocalDate on,
        @Column(name = "staff") String staff,
        @Column(name = "reason") String reason,
        @Embedded @Nullable Struck struck) {

    /** One that stands. */
    public KeyUse(LocalDate on, String staff, String reason) {
        this(on, staff, reason, null);
    }

    /** The same, recorded by mistake. */
    KeyUse struck(Struck mistake) {
        return new KeyUse(on, staff, reason, mistake);
    }

    boolean stands() {
        return struck == null;
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "KeyUse[" + on + "]";
    }
}
