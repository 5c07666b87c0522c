package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The right days of an assignment, where others were recorded; those that are left out stay.
 *
 * @param acceptedOn    the day on which the provider took it on
 * @param phase1On      the first day of phase 1
 * @param plannedMoveIn the day on which the participant was to move in
 */
public record AssignmentDays(
        Optional<LocalDate> acceptedOn, Optional<LocalDate> phase1On, Optional<LocalDate> plannedMoveIn) {

    boolean asksPhase1() {
        return phase1On.isPresent() || plannedMoveIn.isPresent();
    }

    /** The start with the right days; at an unusual time it has a reason. */
    PhaseStart of(PhaseStart recorded, String reason) {
        return new PhaseStart(
                phase1On.orElse(recorded.on()),
                plannedMoveIn.orElse(recorded.plannedMoveIn()),
                recorded.given().orElse(reason));
    }

    boolean leaves(PhaseStart recorded) {
        return phase1On.orElse(recorded.on()).equals(recorded.on())
                && plannedMoveIn.orElse(recorded.plannedMoveIn()).equals(recorded.plannedMoveIn());
    }
}
