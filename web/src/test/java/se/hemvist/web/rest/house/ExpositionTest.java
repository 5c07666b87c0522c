package se.hemvist.web.rest.house;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.deadline.DeadlineFigures;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.outbox.OutboxFigures;
import se.hemvist.web.house.HouseFigures.Figures;
import se.hemvist.web.house.HouseFigures.Jobs;
import se.hemvist.web.house.HouseFigures.Missed;
import se.hemvist.web.house.HouseFigures.Now;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus reads at ten in the morning of 22 November 2026. */
class ExpositionTest {

    private static final Now NOW = new Now(Instant.parse("2026-11-22T09:00:00Z"), LocalDate.of(2026, 11, 22));

    @Test
    void every_figure_has_its_name_and_value() {
        JobFigures nights = new JobFigures(
                "night",
                Map.of(JobState.DONE, 40L, JobState.FAILED, 1L, JobState.STOPPED, 2L),
                JobState.DONE,
                Optional.of("2026-11-20"),
                Optional.of(NOW.at().minusSeconds(300)));
        List<LocalDate> missing =
                List.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 21));
        Jobs jobs = new Jobs(
                List.of(nights),
                Optional.of(NOW.at()),
                List.of(brokenOff("2026-11-03", 90), brokenOff("2026-11-02", 60)),
                new Missed(missing, List.of(YearMonth.of(2026, 10))));
        Figures figures = new Figures(
                NOW,
                jobs,
                new DeadlineFigures(41, 7, 1),
                new OutboxFigures(3, 2, Optional.of(NOW.at().minusSeconds(12))));

        assertThat(values(figures))
                .containsExactly(
                        "hemvist_jobs_paused 1",
                        "hemvist_job_runs{job=\"night\",state=\"running\"} 0",
                        "hemvist_job_runs{job=\"night\",state=\"done\"} 40",
                        "hemvist_job_runs{job=\"night\",state=\"failed\"} 1",
                        "hemvist_job_runs{job=\"night\",state=\"stopped\"} 2",
                        "hemvist_job_latest_failed{job=\"night\"} 0",
                        "hemvist_job_oldest_broken_off_age_seconds{job=\"night\"} 90",
                        "hemvist_job_last_done_age_seconds{job=\"night\"} 300",
                        "hemvist_nights_behind 1",
                        "hemvist_nights_missing 3",
                        "hemvist_nights_missing_oldest_age_days 20",
                        "hemvist_months_missing 1",
                        "hemvist_deadlines_open 41",
                        "hemvist_deadlines_overdue 7",
                        "hemvist_deadlines_not_escalated 1",
                        "hemvist_outbox_queued 3",
                        "hemvist_outbox_failed 2",
                        "hemvist_outbox_oldest_age_seconds 12");
    }

    @Test
    void a_house_that_has_run_nothing_has_no_figures_of_its_jobs() {
        Figures figures = new Figures(
                NOW,
                new Jobs(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        new Missed(List.of(LocalDate.of(2026, 11, 21)), List.of())),
                new DeadlineFigures(0, 0, 0),
                new OutboxFigures(0, 0, Optional.empty()));

        assertThat(values(figures))
                .containsExactly(
                        "hemvist_jobs_paused 0",
                        "hemvist_nights_missing 1",
                        "hemvist_nights_missing_oldest_age_days 1",
                        "hemvist_months_missing 0",
                        "hemvist_deadlines_open 0",
                        "hemvist_deadlines_overdue 0",
                        "hemvist_deadlines_not_escalated 0",
                        "hemvist_outbox_queued 0",
                        "hemvist_outbox_failed 0",
                        "hemvist_outbox_oldest_age_seconds 0");
    }

    private static List<String> values(Figures figures) {
        return Exposition.of(figures)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static JobRun brokenOff(String night, long secondsAgo) {
        Instant ended = NOW.at().minusSeconds(secondsAgo);
        return new JobRun(
                UUID.nameUUIDFromBytes(new byte[] {(byte) secondsAgo}),
                new JobKey("night", night),
                JobState.STOPPED,
                new JobRun.Course(new JobRun.Holder("n1", 1, ended), OptionalLong.empty(), ended, Optional.of(ended)),
                Map.of());
    }
}
