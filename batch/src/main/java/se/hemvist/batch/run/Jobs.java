package se.hemvist.batch.run;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.hemvist.batch.NightShift;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;

/**
 * The jobs: starts them and tells how they went. A job is run for a day or a month that is over, one run at a time for
 * each; run again it changes nothing that it has done, and one that broke off goes on where it was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

    @Inject
    Runs runs;

    @Inject
    MissedNights missed;

    @Inject
    MissedMonths months;

    @Inject
    JobClaims claims;

    @Inject
    EndedPeriods periods;

    @Inject
    Pausing pausing;

    @Inject
    Resumption resumption;

    @Inject
    NightShift shift;

    @Inject
    Access access;

    /**
     * Starts the night of the day: opens new periods, watches for flats, warns, escalates, acts, checks all deadlines, and
     * forgets what has been kept long enough.
     *
     * @throws JobsRefusal.PeriodNotOver until the day after
     * @throws JobsRefusal.JobRunning    if that night is being run
     * @throws JobsRefusal.JobsPaused    while jobs rest
     */
    @Operation("job.night")
    public JobView night(LocalDate day) {
        access.permit(Related.installation());
        JobKey key = JobKind.night(day);
        periods.demand(key);
        return JobView.of(runs.start(key));
    }

    /**
     * Starts the report of the month: counts its figures, writes each recipient's part and announces it.
     *
     * @throws JobsRefusal.PeriodNotOver until the month is over
     * @throws JobsRefusal.JobRunning    if that month is being run
     * @throws JobsRefusal.JobsPaused    while jobs rest
     */
    @Operation("job.month")
    public JobView month(YearMonth month) {
        access.permit(Related.installation());
        JobKey key = JobKind.month(month);
        periods.demand(key);
        return JobView.of(runs.start(key));
    }

    /**
     * Starts the first night that was missed since the nights began, up to yesterday's; the others follow one by one.
     *
     * @return the night started; none if no night was missed
     * @throws JobsRefusal.JobRunning if that night is being run
     * @throws JobsRefusal.JobsPaused while jobs rest
     */
    @Operation("job.catch-up")
    public Optional<JobView> catchUp() {
        access.permit(Related.installation());
        return startMissed(missed.first(), JobKind::night, missed::after);
    }

    /** Starts the first night after the given one that was missed, if there is one. */
    @Operation("job.catch-up")
    public Optional<JobView> catchUpAfter(LocalDate day) {
        access.permit(Related.installation());
        return startMissed(missed.after(day), JobKind::night, missed::after);
    }

    /**
     * Starts the report of the first month whose papers are due and that has none; the others follow one by one.
     *
     * @return the run started; none if no month was missed
     * @throws JobsRefusal.JobRunning if that month is being run
     * @throws JobsRefusal.JobsPaused while jobs rest
     */
    @Operation("job.catch-up")
    public Optional<JobView> catchUpMonths() {
        access.permit(Related.installation());
        return startMissed(months.first(), JobKind::month, months::after);
    }

    /** Starts the report of the first month after the given one that was missed, if there is one. */
    @Operation("job.catch-up")
    public Optional<JobView> catchUpMonthsAfter(YearMonth month) {
        access.permit(Related.installation());
        return startMissed(months.after(month), JobKind::month, months::after);
    }

    /**
     * Tells what the night of the day would warn of, escalate and act on if it were run now; changes nothing.
     *
     * @param day a day that has ended, or today; today if left out
     * @throws JobsRefusal.NotForeseeable if it is later than today
     */
    @Operation(value = "job.foresee", read = true)
    public NightForecast foresee(Optional<LocalDate> day) {
        access.permit(Related.installation());
        LocalDate of = periods.foreseeable(day);
        return new NightForecast(of, shift.foresee(of));
    }

    /** Has all jobs of the installation rest: none is started, and those that run stop when their portion is done. */
    @Operation("job.pause")
    public PauseView pause() {
        access.permit(Related.installation());
        pausing.begin();
        return new PauseView(pausing.since());
    }

    /** Lets jobs run again; those that were stopped go on where they were, the nights missed meanwhile wait. */
    @Operation("job.resume")
    public PauseView resume() {
        access.permit(Related.installation());
        pausing.end();
        resumption.goOn();
        return new PauseView(pausing.since());
    }

    /** Whether jobs rest. */
    @Operation(value = "job.paused", read = true)
    public PauseView paused() {
        access.permit(Related.installation());
        return new PauseView(pausing.since());
    }

    /**
     * How a run stands.
     *
     * @throws JobsRefusal.UnknownRun if there is no such run
     */
    @Operation(value = "job.read", read = true)
    public JobView get(UUID id) {
        access.permit(Related.installation());
        return claims.find(id).map(JobView::of).orElseThrow(() -> new JobsRefusal.UnknownRun(id));
    }

    /** The latest run first. */
    @Operation(value = "job.list", read = true)
    public Page<JobView> list(PageRequest page) {
        access.permit(Related.installation());
        return claims.list(page).map(JobView::of);
    }

    /** That one, or the next one that is missed still when its turn comes: somebody else may go through them, too. */
    private <P> Optional<JobView> startMissed(
            Optional<P> first, Function<P, JobKey> key, Function<P, Optional<P>> after) {
        Optional<JobRun> begun = Optional.empty();
        for (Optional<P> next = first; next.isPresent() && begun.isEmpty(); next = next.flatMap(after)) {
            begun = next.map(key).flatMap(runs::startMissed);
        }
        return begun.map(JobView::of);
    }
}
