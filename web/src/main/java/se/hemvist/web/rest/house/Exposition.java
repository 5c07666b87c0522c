package se.hemvist.web.rest.house;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobState;
import se.hemvist.web.house.HouseFigures.Figures;

/** Figures as Prometheus reads them: a line that says what each is, then its values. */
final class Exposition {

    private static final String NIGHT = "night";

    private final StringBuilder text = new StringBuilder();

    private Exposition() {}

    static String of(Figures figures) {
        Exposition exposition = new Exposition();
        exposition.jobs(figures);
        exposition.deadlines(figures);
        exposition.outbox(figures);
        return exposition.text.toString();
    }

    private void jobs(Figures figures) {
        gauge("hemvist_jobs_paused", "1 while jobs are told to rest");
        value("hemvist_jobs_paused", figures.pausedSince().isPresent() ? 1 : 0);
        gauge("hemvist_job_runs", "runs of a job that are kept, by state");
        figures.jobs().forEach(this::runs);
        gauge("hemvist_job_latest_failed", "1 if the latest run of a job failed");
        figures.jobs()
                .forEach(job ->
                        value("hemvist_job_latest_failed" + label(job), job.latest() == JobState.FAILED ? 1 : 0));
        gauge("hemvist_job_last_done_age_seconds", "time since a job was done last");
        figures.jobs().forEach(job -> job.doneAt()
                .ifPresent(at -> value(
                        "hemvist_job_last_done_age_seconds" + label(job),
                        Duration.between(at, figures.now().at()).toSeconds())));
        gauge("hemvist_nights_behind", "days that have ended since the last one whose night is done");
        figures.jobs().stream().filter(job -> job.job().equals(NIGHT)).forEach(job -> job.doneKey()
                .map(LocalDate::parse)
                .ifPresent(last -> value(
                        "hemvist_nights_behind", behind(last, figures.now().today()))));
    }

    private static long behind(LocalDate last, LocalDate today) {
        return ChronoUnit.DAYS.between(last, today.minusDays(1));
    }

    private void runs(JobFigures job) {
        List.of(JobState.values())
                .forEach(state -> value(
                        "hemvist_job_runs{job=\"%s\",state=\"%s\"}"
                                .formatted(job.job(), state.name().toLowerCase(Locale.ROOT)),
                        job.runs().getOrDefault(state, 0L)));
    }

    private void deadlines(Figures figures) {
        gauge("hemvist_deadlines_open", "deadlines that are open");
        value("hemvist_deadlines_open", figures.deadlines().open());
        gauge("hemvist_deadlines_overdue", "open deadlines whose last day is past");
        value("hemvist_deadlines_overdue", figures.deadlines().overdue());
        gauge("hemvist_deadlines_not_escalated", "open deadlines past their day that no night has escalated");
        value("hemvist_deadlines_not_escalated", figures.deadlines().notEscalated());
    }

    private void outbox(Figures figures) {
        gauge("hemvist_outbox_queued", "messages that wait to be sent");
        value("hemvist_outbox_queued", figures.outbox().queued());
        gauge("hemvist_outbox_failed", "messages that were given up");
        value("hemvist_outbox_failed", figures.outbox().failed());
        gauge("hemvist_outbox_oldest_age_seconds", "how long the oldest of those that wait has waited");
        value(
                "hemvist_outbox_oldest_age_seconds",
                figures.outbox()
                        .oldestPut()
                        .map(put -> Duration.between(put, figures.now().at()).toSeconds())
                        .orElse(0L));
    }

    private static String label(JobFigures job) {
        return "{job=\"%s\"}".formatted(job.job());
    }

    private void gauge(String name, String help) {
        text.append(
                "# HELP %s %s%n# TYPE %s gauge%n".formatted(name, help, name).replace("\r", ""));
    }

    private void value(String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
