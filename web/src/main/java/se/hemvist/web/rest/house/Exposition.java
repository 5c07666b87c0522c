package se.hemvist.web.rest.house;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import se.hemvist.kernel.once.JobFigures;
import se.hemvist.kernel.once.JobState;
import se.hemvist.web.house.HouseFigures.Figures;
import se.hemvist.web.house.HouseFigures.Jobs;
import se.hemvist.web.house.HouseFigures.Missed;
import se.hemvist.web.house.HouseFigures.Now;

/** Figures as Prometheus reads them: a line that says what each is, then its values. */
final class Exposition {

    private static final String NIGHT = "night";

    private final StringBuilder text = new StringBuilder();

    private Exposition() {}

    static String of(Figures figures) {
        Exposition exposition = new Exposition();
        exposition.jobs(figures);
        exposition.missed(figures);
        exposition.deadlines(figures);
        exposition.outbox(figures);
        return exposition.text.toString();
    }

    private void jobs(Figures figures) {
        Jobs jobs = figures.jobs();
        gauge("hemvist_jobs_paused", "1 while jobs are told to rest");
        value("hemvist_jobs_paused", jobs.pausedSince().isPresent() ? 1 : 0);
        gauge("hemvist_job_runs", "runs of a job that are kept, by state; failed or stopped until they are made good");
        jobs.runs().forEach(this::runs);
        gauge("hemvist_job_latest_failed", "1 if the latest run of a job failed");
        jobs.runs()
                .forEach(job ->
                        value("hemvist_job_latest_failed" + label(job), job.latest() == JobState.FAILED ? 1 : 0));
        gauge("hemvist_job_oldest_broken_off_age_seconds", "time since the oldest run that is not made good broke off");
        jobs.runs()
                .forEach(job ->
                        value("hemvist_job_oldest_broken_off_age_seconds" + label(job), oldestBrokenOff(job, figures)));
        gauge("hemvist_job_last_done_age_seconds", "time since a job was done last");
        jobs.runs().forEach(job -> job.doneAt()
                .ifPresent(at -> value("hemvist_job_last_done_age_seconds" + label(job), age(at, figures.now()))));
    }

    private static long oldestBrokenOff(JobFigures job, Figures figures) {
        return figures.jobs().brokenOff().stream()
                .filter(run -> run.key().job().equals(job.job()))
                .flatMap(run -> run.course().finishedAt().stream())
                .findFirst()
                .map(at -> age(at, figures.now()))
                .orElse(0L);
    }

    private void missed(Figures figures) {
        LocalDate today = figures.now().today();
        Missed missed = figures.jobs().missed();
        gauge("hemvist_nights_behind", "days that have ended since the last one whose night is done");
        figures.jobs().runs().stream().filter(job -> job.job().equals(NIGHT)).forEach(job -> job.doneKey()
                .map(LocalDate::parse)
                .ifPresent(last -> value("hemvist_nights_behind", behind(last, today))));
        gauge("hemvist_nights_missing", "nights of the past year that are not done, the gaps among them");
        value("hemvist_nights_missing", missed.nights().size());
        gauge("hemvist_nights_missing_oldest_age_days", "how many days ago the day of the oldest of them was");
        value(
                "hemvist_nights_missing_oldest_age_days",
                missed.nights().stream()
                        .findFirst()
                        .map(night -> ChronoUnit.DAYS.between(night, today))
                        .orElse(0L));
        gauge("hemvist_months_missing", "months of the past year whose papers are due and that are not reported");
        value("hemvist_months_missing", missed.months().size());
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
                figures.outbox().oldestPut().map(put -> age(put, figures.now())).orElse(0L));
    }

    private static long age(Instant at, Now now) {
        return Duration.between(at, now.at()).toSeconds();
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
