package se.hemvist.followup.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;

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

    boolean begins(AssignmentState which, LocalDate day) {
        return phase == which && start.equals(day);
    }

    /** Whether it is one in which the participant lives by a sublease, and ended on the day. */
    boolean endsLiving(LocalDate day) {
        boolean lived = phase == AssignmentState.PHASE_2 || phase == AssignmentState.WIND_DOWN;
        return lived && ended().filter(day::equals).isPresent();
    }

    /** Whether it is one with which no sublease goes, and ended on the day. */
    boolean endsWithLife(LocalDate day) {
        boolean alone = phase == AssignmentState.PHASE_1 || phase.isInOwnHome();
        return alone && ended().filter(day::equals).isPresent();
    }

    /**
     * The same, begun on that day; it has one day at least.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if it was over by then
     */
    PhasePeriod begunOn(LocalDate day) {
        ended().ifPresent(over -> Input.notAfter(over.minusDays(1), day, "on"));
        return new PhasePeriod(phase, day, end);
    }

    /**
     * The same, ended on that day if it ended on the other; it has one day at least.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it had not begun by the day before
     */
    PhasePeriod endedRather(LocalDate was, LocalDate day) {
        return ended().filter(was::equals).isPresent() ? endedOn(Input.notBefore(start.plusDays(1), day, "on")) : this;
    }

    /** The same, running if it ended on the day. */
    PhasePeriod goingOnFrom(LocalDate day) {
        return ended().filter(day::equals).isPresent() ? new PhasePeriod(phase, start, null) : this;
    }

    PhasePeriod endedOn(LocalDate day) {
        return new PhasePeriod(phase, start, day);
    }
}
