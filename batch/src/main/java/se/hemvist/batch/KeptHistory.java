package se.hemvist.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import se.hemvist.kernel.store.RealTime;

/** How long is kept what has been done: runs, their executions, and answers to be repeated ({@code HEMVIST_KEEP_DAYS}). */
@ApplicationScoped
class KeptHistory {

    private static final String SETTING = "HEMVIST_KEEP_DAYS";
    private static final String DAYS = "400";

    /** Nights that were missed are looked for a year back, among the runs that are kept. */
    private static final int FEWEST_DAYS = 370;

    private final String setting;

    @Inject
    @RealTime
    Clock clock;

    KeptHistory() {
        this(System.getenv());
    }

    KeptHistory(Map<String, String> environment) {
        this.setting = environment.getOrDefault(SETTING, DAYS);
    }

    /** @throws IllegalStateException if the setting is no number of days, or too few; keeps the house from starting */
    void refuseUnsoundSetting(@Observes Startup start) {
        if (!setting.matches("[0-9]{1,5}") || Integer.parseInt(setting) < FEWEST_DAYS) {
            throw new IllegalStateException(
                    "%s=%s: expected a number of days, at least %d".formatted(SETTING, setting, FEWEST_DAYS));
        }
    }

    /** What was over before then is kept no longer. */
    Instant since() {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .minus(Period.ofDays(Integer.parseInt(setting)))
                .toInstant();
    }
}
