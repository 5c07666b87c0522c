package se.hemvist.followup.checkpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a trial that has come to its stop.
 *
 * @param on       the day
 * @param kind     what was decided
 * @param by       who decided it, by name or signature
 * @param reason   why
 * @param reviewOn when it is to be looked at again, if it goes on
 */
@Embeddable
public record TrialDecision(
        @Column(name = "decided_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
        @Column(name = "decided_by") String by,
        @Column(name = "reason") String reason,
        @Column(name = "review_on") @Nullable LocalDate reviewOn) {

    /** What can be decided. */
    public enum Kind {
        /** The trial is broken off. */
        END,
        /** It goes on, for special reasons (särskilda skäl). */
        SPECIAL_REASONS
    }

    /** What and when; the reason is about a person. */
    @Override
    public String toString() {
        return "TrialDecision[" + on + ", " + kind + ", " + by + ", " + reviewOn + "]";
    }
}
