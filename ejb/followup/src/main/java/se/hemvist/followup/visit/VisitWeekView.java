package se.hemvist.followup.visit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A week that asks for a home visit, as readers see it.
 *
 * @param missed what became of it where it was missed
 */
public record VisitWeekView(VisitWeek week, VisitWeekState state, Tried tried, Optional<Missed> missed) {

    /**
     * How often the staff tried to meet the participant and did not in the flat.
     *
     * @param enough whether that is as often as is expected in a week that is missed
     */
    public record Tried(int attempts, boolean enough) {}

    /**
     * That it was missed.
     *
     * @param on         the day of the night that found it
     * @param toldOn     when the letting office was told
     * @param putRightOn when a visit in it was recorded after that
     */
    public record Missed(LocalDate on, Optional<LocalDate> toldOn, Optional<LocalDate> putRightOn) {}

    /** Whether the letting office was told of it. */
    boolean isTold() {
        return missed.flatMap(Missed::toldOn).isPresent();
    }
}
