package se.hemvist.followup.moving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.PhasePeriod;

/**
 * The phase in which a move was planned that has been made.
 *
 * @param start its first day
 * @param moved the day of the move
 */
record MovedPhase(LocalDate start, LocalDate moved) {

    /** The last one of an assignment; whoever came into the house with a home has none. */
    static Optional<MovedPhase> lastOf(List<PhasePeriod> phases) {
        return phases.stream()
                .filter(period -> period.phase() == AssignmentState.PHASE_1)
                .max(Comparator.comparing(PhasePeriod::start))
                .flatMap(planning -> planning.ended().map(end -> new MovedPhase(planning.start(), end)))
                .filter(planning ->
                        phases.stream().anyMatch(period -> period.start().equals(planning.moved())));
    }
}
