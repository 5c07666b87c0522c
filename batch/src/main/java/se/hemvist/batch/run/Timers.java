package se.hemvist.batch.run;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.hemvist.kernel.log.LogSeal;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.time.HouseClock;

/**
 * When things are done by themselves. On each server; what must be done by one of them only is seen to in the database.
 * Nothing between two and three in the morning, an hour that comes not at all or twice when the clocks change.
 */
@Singleton
@Startup
@DependsOn("hemvist-intake.jar#Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs("system")
@PermitAll
public class Timers {

    private static final Logger LOG = System.getLogger(Timers.class.getName());

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    LogSeal seal;

    @Inject
    HeldClaims held;

    @Inject
    Resumption resumption;

    @Inject
    Pausing pausing;

    @Inject
    HouseClock houseClock;

    @Inject
    @RealTime
    Clock clock;

    @Resource
    TimerService timers;

    /** The jobs whose time has come, and of which none could be begun: the database was away. */
    private final Set<Turn> owed = ConcurrentHashMap.newKeySet();

    /** The jobs that have a time of their own. */
    private enum Turn {
        NIGHTS("nights"),
        MONTHS("months");

        private final String info;

        Turn(String info) {
            this.info = info;
        }

        static Turn of(Timer timer) {
            return MONTHS.info.equals(timer.getInfo()) ? MONTHS : NIGHTS;
        }
    }

    /** @throws IllegalStateException if the setting is none, and the house does not start */
    @PostConstruct
    void schedule() {
        ServerName.ofProcess().warning(!houseClock.movable()).ifPresent(warning -> LOG.log(Level.WARNING, warning));
        schedule(Turn.NIGHTS, JobTime.ofNights(JobTime::ofProcess).at());
        schedule(Turn.MONTHS, JobTime.ofMonths(JobTime::ofProcess).at());
    }

    private void schedule(Turn turn, LocalTime at) {
        timers.createCalendarTimer(
                new ScheduleExpression()
                        .hour(at.getHour())
                        .minute(at.getMinute())
                        .timezone(HouseClock.ZONE.getId()),
                new TimerConfig(turn.info, false));
    }

    /**
     * Starts the nights that have not been run, up to yesterday's by the house clock, or the months whose papers are due and
     * whose report has not been made; tried again while that fails.
     */
    @Timeout
    void begin(Timer timer) {
        begin(Turn.of(timer));
    }

    private void begin(Turn turn) {
        owed.remove(turn);
        try {
            start(turn);
        } catch (JobsRefusal.JobRunning elsewhere) {
            LOG.log(Level.INFO, "Another server runs the {0}", turn.info);
        } catch (JobsRefusal.JobsPaused resting) {
            LOG.log(Level.WARNING, "Jobs rest, so the {0} are not run", turn.info);
        } catch (RuntimeException failure) {
            owed.add(turn);
            throw failure;
        }
    }

    private void start(Turn turn) {
        switch (turn) {
            case NIGHTS -> jobs.catchUp();
            case MONTHS -> jobs.catchUpMonths();
        }
    }

    @Schedule(hour = "*", minute = "*", persistent = false, info = "sealing of the access log")
    void seal() {
        seal.seal()
                .ifPresent(made -> LOG.log(
                        Level.INFO,
                        "The access log is sealed up to seal {0}, {1}",
                        Long.toString(made.number()),
                        HexFormat.of().formatHex(made.hash().toArray())));
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "outbox")
    void send() {
        outbox.sendDue(clock.instant());
    }

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false, info = "signs of life of running jobs")
    void beat() {
        held.beat();
    }

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/10",
            persistent = false,
            info = "runs that broke off, the pause, and what could not begin at its time")
    void look() {
        pausing.obey();
        resumption.look();
        owed.stream().sorted().toList().forEach(turn -> {
            LOG.log(Level.INFO, "The {0}, which could not begin at their time, are tried again", turn.info);
            begin(turn);
        });
    }
}
