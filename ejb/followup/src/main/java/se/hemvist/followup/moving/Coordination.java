package se.hemvist.followup.moving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was planned with the staff of before.
 *
 * @param summary of what was planned with whom
 */
@Embeddable
public record Coordination(@Column(name = "coordinated_on") LocalDate on, @Column(name = "summary") String summary) {

    /** When; the summary is about a person. */
    @Override
    public String toString() {
        return "Coordination[" + on + "]";
    }
}
