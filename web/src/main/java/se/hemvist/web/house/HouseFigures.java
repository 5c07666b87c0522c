package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.deadline.DeadlineFigures;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobPause;
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
                runs.figures(),
                pause.since(),
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

    /**
     * The figures.
     *
     * @param pausedSince when jobs were told to rest; empty if they do not
     */
    public record Figures(
            Now now,
            List<JobFigures> jobs,
            Optional<Instant> pausedSince,
            DeadlineFigures deadlines,
            OutboxFigures outbox) {

        public Figures {
            jobs = List.copyOf(jobs);
        }
    }
}
