package se.hemvist.ear.house;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import se.hemvist.kernel.time.HouseClock;

/** For servers whose nights and months are run by hand: their own timers go off when nobody is there any more, whenever that is. */
final class NightsByHand {

    static final String SETTING = "HEMVIST_NIGHT_AT";
    static final String OF_MONTHS = "HEMVIST_MONTH_AT";

    private static final int UNSURE_HOUR = 2;

    private NightsByHand() {}

    /** Half a day from now, and never in the hour that comes twice or not at all. */
    static LocalTime time() {
        LocalTime then = LocalTime.now(HouseClock.ZONE).plusHours(12).truncatedTo(ChronoUnit.MINUTES);
        return then.getHour() == UNSURE_HOUR ? then.plusHours(1) : then;
    }

    /** What such a server finds in its environment. */
    static Map<String, String> environment() {
        return Map.of(SETTING, time().toString(), OF_MONTHS, time().toString());
    }
}
