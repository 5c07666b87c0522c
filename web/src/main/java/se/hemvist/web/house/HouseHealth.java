package se.hemvist.web.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.hemvist.batch.run.Backlog;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobPause;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobRuns;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.time.HouseClock;

/** Whether jobs, nights, deadlines and outbox are well: up or down, and nothing else, so that anybody may ask. */
@ApplicationScoped
public class HouseHealth {

    private static final Logger LOG = System.getLogger(HouseHealth.class.getName());

    private static final String NIGHT = "night";

    /** Runs give a sign of life every fifteen seconds, and are taken over after a minute. */
    private static final Duration SILENT = Duration.ofMinutes(3);

    /** The nights that the clock was moved over are begun by themselves within a day of real time. */
    private static final Duration CAUGHT_UP = Duration.ofDays(1);

    /** A new house has run its first night when it is so old. */
    private static final Duration FIRST_NIGHT = Duration.ofDays(2);

    private static final Duration WAITED_TOO_LONG = Duration.ofHours(1);

    @Inject
    JobRuns runs;

    @Inject
    JobPause pause;

    @Inject
    Night night;

    @Inject
    Outbox outbox;

    @Inject
    Backlog backlog;

    @Inject
    HouseClock house;

    @Inject
    @RealTime
    Clock clock;

    /** One of the things that are looked at. */
    public record Check(String name, boolean isUp) {}

    /** Each of them; what cannot be looked at is down. */
    public List<Check> checks() {
        return List.of(
                new Check("jobs", holds(this::jobsAreWell)),
                new Check("nights", holds(this::nightsAreDone)),
                new Check("deadlines", holds(this::nightsLeaveNothing)),
                new Check("outbox", holds(this::messagesGoOut)));
    }

    /** No run that failed waits to be made good, and none stands still, unless it is to rest. */
    private boolean jobsAreWell() {
        List<JobRun> brokenOff = runs.brokenOff();
        return brokenOff.stream().noneMatch(run -> run.state() == JobState.FAILED)
                && (pause.since().isPresent() || !anyStandsStill(brokenOff));
    }

    private boolean anyStandsStill(List<JobRun> brokenOff) {
        Instant longAgo = clock.instant().minus(SILENT);
        return !runs.silentFor(SILENT).isEmpty()
                || brokenOff.stream()
                        .flatMap(run -> run.course().finishedAt().stream())
                        .anyMatch(stopped -> stopped.isBefore(longAgo));
    }

    /** No night before yesterday's is missing, but for those that the clock has just been moved over. */
    private boolean nightsAreDone() {
        return isWithin(CAUGHT_UP, house.movedAt())
                || (backlog.nights().stream().noneMatch(this::isLate) && isNightDoneLately());
    }

    /** The last one is not so long ago that it is looked for no more, and a house without any is a new one. */
    private boolean isNightDoneLately() {
        return lastNight()
                .map(last -> !isLate(last.plusDays(1)))
                .orElseGet(() -> isWithin(FIRST_NIGHT, Optional.of(runs.possibleSince())));
    }

    private boolean isLate(LocalDate night) {
        return night.isBefore(house.today().minusDays(1));
    }

    private boolean isWithin(Duration time, Optional<Instant> since) {
        return since.filter(clock.instant().minus(time)::isBefore).isPresent();
    }

    /** What was due by the day of the last night that is done has been escalated. */
    private boolean nightsLeaveNothing() {
        return lastNight()
                .filter(last -> night.figures(last.plusDays(1)).notEscalated() > 0)
                .isEmpty();
    }

    /** The last one that is done. */
    private Optional<LocalDate> lastNight() {
        return runs.figures().stream()
                .filter(job -> job.job().equals(NIGHT))
                .map(JobFigures::doneKey)
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .findFirst();
    }

    private boolean messagesGoOut() {
        return outbox.figures()
                .oldestPut()
                .filter(put -> put.isBefore(clock.instant().minus(WAITED_TOO_LONG)))
                .isEmpty();
    }

    private static boolean holds(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "A check of health could not be made", away);
            return false;
        }
    }
}
