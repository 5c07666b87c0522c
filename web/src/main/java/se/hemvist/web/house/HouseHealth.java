package se.hemvist.web.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobPause;
import se.hemvist.kernel.once.JobRuns;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.store.RealTime;

/** Whether jobs, deadlines and outbox are well: up or down, and nothing else, so that anybody may ask. */
@ApplicationScoped
public class HouseHealth {

    private static final Logger LOG = System.getLogger(HouseHealth.class.getName());

    private static final String NIGHT = "night";

    /** Runs give a sign of life every fifteen seconds, and are taken over after a minute. */
    private static final Duration SILENT = Duration.ofMinutes(3);

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
    @RealTime
    Clock clock;

    /** One of the things that are looked at. */
    public record Check(String name, boolean isUp) {}

    /** Each of them; what cannot be looked at is down. */
    public List<Check> checks() {
        return List.of(
                new Check("jobs", holds(this::jobsAreWell)),
                new Check("deadlines", holds(this::nightsLeaveNothing)),
                new Check("outbox", holds(this::messagesGoOut)));
    }

    /** Nothing stands still, unless it is to rest, and the latest run of each job did not fail. */
    private boolean jobsAreWell() {
        boolean still = pause.since().isEmpty()
                && !runs.silentSince(clock.instant().minus(SILENT)).isEmpty();
        return !still && runs.figures().stream().noneMatch(job -> job.latest() == JobState.FAILED);
    }

    /** What was due by the day of the last night that is done has been escalated. */
    private boolean nightsLeaveNothing() {
        return runs.figures().stream()
                .filter(job -> job.job().equals(NIGHT))
                .map(JobFigures::doneKey)
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .allMatch(last -> night.figures(last.plusDays(1)).notEscalated() == 0);
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
