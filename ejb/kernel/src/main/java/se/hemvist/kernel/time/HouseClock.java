package se.hemvist.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.ClockRefusal.NotMovable;
import se.hemvist.kernel.time.ClockRefusal.OnlyForward;
import se.hemvist.kernel.time.ClockRefusal.TooFar;

/**
 * The one clock by which the house lives. In production it is real time; an installation in embedded mode may move it
 * ahead, so that nights and months can be played, and it goes on from there, also after a restart.
 *
 * <p>Tokens, locks and time-outs use real time instead.
 */
@ApplicationScoped
public class HouseClock {

    /** Every date of the house is a date in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** How far it moves at once: what lies between is made up for by one night. */
    private static final Period LONGEST_STEP = Period.ofYears(10);

    private final AtomicReference<@Nullable Duration> ahead = new AtomicReference<>();

    private Clock real;
    private ClockSettings settings;
    private ClockOffset stored;

    /** The container's stand-in, which passes every call on. */
    @SuppressWarnings("NullAway.Init")
    protected HouseClock() {}

    @Inject
    HouseClock(ClockOffset stored) {
        this(Clock.system(ZONE), ClockSettings.ofProcess(), stored);
    }

    HouseClock(Clock real, ClockSettings settings, ClockOffset stored) {
        this.real = real;
        this.settings = settings;
        this.stored = stored;
    }

    void refuseUnsoundSettings(@Observes Startup start) {
        settings.demandSound();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** For "when recorded"; a rule is asked about days. */
    public Instant now() {
        return real.instant().plus(ahead());
    }

    /** What comes in now comes in at this time, if the same day's work is taken in until that hour. */
    public Receipt receipt(LocalTime cutOff) {
        return Receipt.at(now(), ZONE, cutOff);
    }

    public boolean movable() {
        return settings.embedded();
    }

    /** When it was moved last, in real time; never in production. */
    public Optional<Instant> movedAt() {
        return movable() ? stored.movedAt() : Optional.empty();
    }

    /**
     * Makes it eight in the morning of the given day; nothing happens if it is that day already.
     *
     * @throws NotMovable  outside embedded mode
     * @throws OnlyForward if the day is past
     * @throws TooFar      if it is more than ten years ahead
     */
    public void moveTo(LocalDate day) {
        if (!movable()) {
            throw new NotMovable();
        }
        if (day.isBefore(today())) {
            throw new OnlyForward(today(), day);
        }
        LocalDate latest = today().plus(LONGEST_STEP);
        if (day.isAfter(latest)) {
            throw new TooFar(latest);
        }
        if (day.isAfter(today())) {
            Instant second = real.instant().truncatedTo(ChronoUnit.SECONDS);
            Duration offset = Duration.between(second, day.atTime(MORNING).atZone(ZONE));
            stored.write(offset, real.instant());
            ahead.set(offset);
        }
    }

    private Duration ahead() {
        if (!movable()) {
            return Duration.ZERO;
        }
        Duration known = ahead.get();
        if (known == null) {
            known = stored.read();
            ahead.compareAndSet(null, known);
        }
        return known;
    }
}
