package se.hemvist.web.house;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.batch.run.Backlog;
import se.hemvist.kernel.deadline.DeadlineFigures;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobPause;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobRuns;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.outbox.OutboxFigures;
import se.hemvist.kernel.store.RealClock;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;

/** When the house is well, on 22 November 2026; a month old, and its night of the 21st done, unless a test says otherwise. */
class HouseHealthTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final HouseHealth health = new HouseHealth();

    private List<LocalDate> missing = List.of();
    private Optional<String> lastNight = Optional.of("2026-11-21");
    private Optional<Instant> moved = Optional.empty();
    private Instant began = NOW.minus(Duration.ofDays(30));
    private Optional<Instant> paused = Optional.empty();
    private List<JobRun> brokenOff = List.of();
    private long notEscalated;
    private Optional<Instant> oldestPut = Optional.empty();

    HouseHealthTest() {
        health.clock = new RealClock(NOW);
        health.runs = new JobRuns() {
            @Override
            public List<JobFigures> figures() {
                return List.of(
                        new JobFigures("night", Map.of(JobState.DONE, 1L), JobState.DONE, lastNight, Optional.of(NOW)));
            }

            @Override
            public List<JobRun> brokenOff() {
                return brokenOff;
            }

            @Override
            public List<JobRun> silentFor(Duration time) {
                return List.of();
            }

            @Override
            public Instant possibleSince() {
                return began;
            }
        };
        health.pause = new JobPause() {
            @Override
            public Optional<Instant> since() {
                return paused;
            }
        };
        health.backlog = new Backlog() {
            @Override
            public List<LocalDate> nights() {
                return missing;
            }
        };
        health.house = new HouseClock() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 22);
            }

            @Override
            public Optional<Instant> movedAt() {
                return moved;
            }
        };
        health.night = new Night() {
            @Override
            public DeadlineFigures figures(LocalDate today) {
                return new DeadlineFigures(notEscalated, notEscalated, notEscalated);
            }
        };
        health.outbox = new Outbox() {
            @Override
            public OutboxFigures figures() {
                return new OutboxFigures(0, 0, oldestPut);
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            nothing is missing                         |                        | 2026-11-21 |    | 720 | true
            last night is still to be run              | 2026-11-21             | 2026-11-20 |    | 720 | true
            a day was lost                             | 2026-11-20, 2026-11-21 | 2026-11-19 |    | 720 | false
            a gap with nights done after it            | 2026-08-02             | 2026-11-21 |    | 720 | false
            a gap, and the clock has just been moved   | 2026-08-02             | 2026-11-21 | 23 | 720 | true
            a gap, a day after the clock was moved     | 2026-08-02             | 2026-11-21 | 25 | 720 | false
            the last night is farther back than looked | 2026-11-21             | 2025-10-01 |    | 720 | false
            a new house                                | 2026-11-21             |            |    |  47 | true
            a house that never ran a night             | 2026-11-21             |            |    |  49 | false
            """)
    void nights_are_well_as_long_as_none_before_last_night_is_missing(
            String when, String gaps, String last, Long movedHoursAgo, long hoursOld, boolean well) {
        missing = gaps == null
                ? List.of()
                : Arrays.stream(gaps.split(", ")).map(LocalDate::parse).toList();
        lastNight = Optional.ofNullable(last);
        moved = Optional.ofNullable(movedHoursAgo).map(Duration::ofHours).map(NOW::minus);
        began = NOW.minus(Duration.ofHours(hoursOld));

        assertThat(isUp("nights")).isEqualTo(well);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            an earlier night failed               | FAILED  |   1 | false | false
            it failed, and jobs rest              | FAILED  |   1 | true  | false
            stopped a moment ago                  | STOPPED |   1 | false | true
            stopped, and nobody goes on with it   | STOPPED | 240 | false | false
            stopped, and to rest                  | STOPPED | 240 | true  | true
            """)
    void jobs_are_well_as_long_as_what_broke_off_goes_on(
            String when, JobState state, long secondsAgo, boolean resting, boolean well) {
        Instant ended = NOW.minusSeconds(secondsAgo);
        brokenOff = List.of(new JobRun(
                new UUID(0, 1),
                new JobKey("night", "2026-08-02"),
                state,
                new JobRun.Course(new JobRun.Holder("n1", 1, ended), OptionalLong.empty(), ended, Optional.of(ended)),
                Map.of()));
        paused = resting ? Optional.of(ended) : Optional.empty();

        assertThat(isUp("jobs")).isEqualTo(well);
    }

    @Test
    void deadlines_are_well_as_long_as_the_last_night_left_none_unescalated() {
        assertThat(isUp("deadlines")).isTrue();
        notEscalated = 1;
        assertThat(isUp("deadlines")).isFalse();
    }

    @Test
    void the_outbox_is_well_as_long_as_nothing_has_waited_for_more_than_an_hour() {
        assertThat(isUp("outbox")).isTrue();
        oldestPut = Optional.of(NOW.minus(Duration.ofHours(1)));
        assertThat(isUp("outbox")).isTrue();
        oldestPut = Optional.of(NOW.minus(Duration.ofHours(1)).minusSeconds(1));
        assertThat(isUp("outbox")).isFalse();
    }

    private boolean isUp(String name) {
        return health.checks().stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow()
                .isUp();
    }
}
