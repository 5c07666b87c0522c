package se.hemvist.followup.moving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return planning(phases).max(Comparator.comparing(PhasePeriod::start)).flatMap(planning -> of(planning, phases));
    }

    /** The one that began on the day, if the participant has moved in from it. */
    static Optional<MovedPhase> begunOn(LocalDate start, List<PhasePeriod> phases) {
        return planning(phases)
                .filter(planning -> planning.start().equals(start))
                .findFirst()
                .flatMap(planning -> of(planning, phases));
    }

    private static Stream<PhasePeriod> planning(List<PhasePeriod> phases) {
        return phases.stream().filter(period -> period.phase() == AssignmentState.PHASE_1);
    }

    private static Optional<MovedPhase> of(PhasePeriod planning, List<PhasePeriod> phases) {
        return planning.ended()
                .filter(moved ->
                        phases.stream().anyMatch(period -> period.start().equals(moved)))
                .map(moved -> new MovedPhase(planning.start(), moved));
    }
}
