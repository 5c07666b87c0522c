package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.time.HouseClock;

/** The house clock, where it may be moved: in an installation for trying out. */
@Stateless
public class HouseTime {

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /** What day and time it is in the house. */
    @Operation(value = "clock.read", read = true)
    public Reading read() {
        access.permit(Related.installation());
        return reading();
    }

    /**
     * Makes it eight in the morning of the given day.
     *
     * @throws se.hemvist.kernel.time.ClockRefusal.NotMovable  outside embedded mode
     * @throws se.hemvist.kernel.time.ClockRefusal.OnlyForward if the day is past
     * @throws se.hemvist.kernel.time.ClockRefusal.TooFar      if it is more than ten years ahead
     */
    @Operation("clock.move")
    public Reading moveTo(LocalDate day) {
        access.permit(Related.installation());
        clock.moveTo(day);
        return reading();
    }

    private Reading reading() {
        return new Reading(clock.today(), clock.now());
    }

    /** What the clock shows. */
    public record Reading(LocalDate today, Instant now) {}
}
