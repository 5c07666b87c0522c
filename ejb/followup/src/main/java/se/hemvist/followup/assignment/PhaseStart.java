package se.hemvist.followup.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The start of phase 1, as social worker and provider have agreed on.
 *
 * @param on            its first day
 * @param plannedMoveIn the day on which the participant is to move in
 * @param reason        why it is not the usual 4-8 weeks before the move-in, where it is not
 */
@Embeddable
public record PhaseStart(
        @Column(name = "phase1_on") LocalDate on,
        @Column(name = "planned_move_in") LocalDate plannedMoveIn,
        @Column(name = "phase1_reason") @Nullable String reason) {

    /** Why it is not at the usual time, if that was said; blanks say nothing. */
    public Optional<String> given() {
        return Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The days only; the reason is about a person. */
    @Override
    public String toString() {
        return "PhaseStart[" + on + ", " + plannedMoveIn + "]";
    }
}
