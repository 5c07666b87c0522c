package se.hemvist.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Set;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.Receipt;

/**
 * Until which hour of the day a municipality does on the same working day what is to be done at once. What has come
 * in keeps on which side of the hour it came.
 */
@ApplicationScoped
public class CutOff extends SettableRule<LocalTime> {

    @Inject
    HouseClock clock;

    CutOff() {
        super(
                new Named(
                        "same-day-cut-off-hour",
                        "hour of the day",
                        new Bounds(1, 23),
                        Set.of("T-03", "T-04", "T-11", "T-12", "T-44")),
                Receipt.CUT_OFF,
                LocalTime::getHour,
                (house, hour) -> LocalTime.of(hour, 0));
    }

    /** What comes in now in the municipality comes in at this time. */
    public Receipt receipt(Municipality municipality) {
        return clock.receipt(on(municipality, clock.today()).rule());
    }

    /** What comes in now from somebody who belongs to no municipality comes in at this time, by the house's hour. */
    public Receipt receipt() {
        return clock.receipt(Receipt.CUT_OFF.on(clock.today()).rule());
    }
}
