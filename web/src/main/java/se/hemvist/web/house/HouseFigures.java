package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.hemvist.batch.run.Backlog;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.deadline.DeadlineFigures;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobPause;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobRuns;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.outbox.OutboxFigures;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.time.HouseClock;

/** How jobs, deadlines and outbox stand, in figures, for those who watch over the house. */
@Stateless
public class HouseFigures {

    @Inject
    JobRuns runs;

    @Inject
    JobPause pause;

    @Inject
    Backlog backlog;

    @Inject
    Night night;

    @Inject
    Outbox outbox;

    @Inject
    HouseClock clock;

    @Inject
    @RealTime
    Clock real;

    @Inject
    Access access;

    /** All of them as they are now; nothing of any case. */
    @Operation(value = "house.figures", read = true)
    public Figures read() {
        access.permit(Related.installation());
        return new Figures(
                new Now(real.instant(), clock.today()),
                new Jobs(
                        runs.figures(),
                        pause.since(),
                        runs.brokenOff(),
                        new Missed(backlog.nights(), backlog.months())),
                night.figures(clock.today()),
                outbox.figures());
    }

    /**
     * When they were read.
     *
     * @param at    in real time
     * @param today by the house clock
     */
    public record Now(Instant at, LocalDate today) {}

    /** The figures. */
    public record Figures(Now now, Jobs jobs, DeadlineFigures deadlines, OutboxFigures outbox) {}

    /**
     * How jobs stand.
     *
     * @param pausedSince when they were told to rest; empty if they do not
     * @param brokenOff   the runs that failed or were stopped and have not been made good, the oldest first
     */
    public record Jobs(List<JobFigures> runs, Optional<Instant> pausedSince, List<JobRun> brokenOff, Missed missed) {

        public Jobs {
            runs = List.copyOf(runs);
            brokenOff = List.copyOf(brokenOff);
        }
    }

    /** What should have been run by now and is not done, the oldest first. */
    public record Missed(List<LocalDate> nights, List<YearMonth> months) {

        public Missed {
            nights = List.copyOf(nights);
            months = List.copyOf(months);
        }
    }
}
