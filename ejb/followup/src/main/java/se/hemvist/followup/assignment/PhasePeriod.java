package se.hemvist.followup.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of one phase.
 *
 * @param phase one of the phases, or the time until the keys are back
 * @param start the first day
 * @param end   the first day after it; none while it runs
 */
@Embeddable
public record PhasePeriod(
        @Enumerated(EnumType.STRING) @Column(name = "phase") AssignmentState phase,
        @Column(name = "start_date") LocalDate start,
        @Column(name = "end_date") @Nullable LocalDate end) {

    public Optional<LocalDate> ended() {
        return Optional.ofNullable(end);
    }

    boolean runs() {
        return end == null;
    }

    PhasePeriod endedOn(LocalDate day) {
        return new PhasePeriod(phase, start, day);
    }
}
