package se.hemvist.ear.job;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import se.hemvist.batch.run.JobView;
import se.hemvist.batch.run.Jobs;
import se.hemvist.kernel.deadline.DeadlineKinds;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Foreseen;
import se.hemvist.kernel.deadline.Foreseen.Counts;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.store.Sql;

/** Does for the tests what the system would do. */
@Stateless
@RunAs("system")
@PermitAll
public class AsSystem {

    @Inject
    Jobs jobs;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineKinds kinds;

    @Inject
    SampleKind warns;

    @Inject
    SampleAct acts;

    @Inject
    Event<Object> happened;

    @Inject
    Sql sql;

    /** Makes the table of the sample's facts, or empties it, and all deadlines with it. */
    public void beginAnew() {
        sql.update(
                """
                create table if not exists kernel.sample_fact (
                    id uuid primary key, kind text not null, warn_on date not null, due_on date not null,
                    refused boolean not null, done boolean not null default false)
                """);
        sql.update("truncate kernel.sample_fact, kernel.deadline, kernel.deadline_event, kernel.outbox cascade");
        sql.update("truncate kernel.job_run cascade");
        kinds.store();
    }

    /** Records a fact and derives its deadline. */
    public void expect(UUID id, String warnOn, String dueOn) {
        add(id, "T-98", warnOn, dueOn, false);
        deadlines.derive(warns, SampleKind.of(id, LocalDate.parse(warnOn), LocalDate.parse(dueOn)));
    }

    /** Records a fact whose deadline is for the night to open; of an odd one it cannot. */
    public void expectOpening(UUID id, String warnOn, String dueOn, boolean odd) {
        add(id, "T-98", warnOn, dueOn, odd);
    }

    /** Has the database find something wrong with the rows of a table of which that is so. */
    public void refuseRows(String what, String table, String when) {
        sql.update("create or replace function kernel.refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'odd' using errcode = '23514'; end $$");
        sql.update("create trigger refuses before %s on %s for each row when (%s) execute function kernel.refuse()"
                .formatted(what, table, when));
    }

    /** Nothing is wrong with them any more. */
    public void acceptRows() {
        sql.update("drop function if exists kernel.refuse cascade");
    }

    /** Records a fact on which the house is to act, or to be refused. */
    public void expectAct(UUID id, String dueOn, boolean refused) {
        add(id, "T-99", dueOn, dueOn, refused);
        deadlines.derive(acts, SampleKind.of(id, LocalDate.parse(dueOn), LocalDate.parse(dueOn)));
    }

    /** Has the first warnings refused by the database, as if another transaction stood in the way. */
    public void meetSomebodyElse(int times, String sqlState) {
        sql.update("create sequence kernel.meeting");
        sql.update(
                """
                create function kernel.break_off() returns trigger language plpgsql as $$
                begin
                    if nextval('kernel.meeting') <= %d then
                        raise exception 'somebody else' using errcode = '%s';
                    end if;
                    return new;
                end $$
                """
                        .formatted(times, sqlState));
        sql.update("create trigger breaks_off before insert on kernel.deadline_event"
                + " for each row when (new.what = 'WARNED') execute function kernel.break_off()");
    }

    /** Records a fact that somebody takes back as soon as it has been read. */
    public void expectPassing(UUID id) {
        warns.expectPassing(SampleKind.of(id, LocalDate.parse("2026-10-10"), LocalDate.parse("2026-10-15")));
    }

    /** Whether that has happened. */
    public boolean passed() {
        return warns.passed();
    }

    private void add(UUID id, String kind, String warnOn, String dueOn, boolean refused) {
        sql.update(
                "insert into kernel.sample_fact (id, kind, warn_on, due_on, refused) values (?, ?, ?, ?, ?::boolean)",
                id,
                kind,
                LocalDate.parse(warnOn),
                LocalDate.parse(dueOn),
                Boolean.toString(refused));
    }

    /** Tells the contexts downstream, in one transaction. */
    public void tell(List<?> events) {
        events.forEach(happened::fire);
    }

    public void run(String statement, Object... values) {
        sql.update(statement, values);
    }

    public long number(String query, Object... values) {
        return sql.one(query, row -> row.getLong(1), values).orElseThrow();
    }

    public List<String> texts(String query, Object... values) {
        return sql.list(query, row -> row.getString(1), values);
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public JobView startNight(String day) {
        return jobs.night(LocalDate.parse(day));
    }

    /** Runs the night to its end. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public JobView night(String day) {
        return ended(startNight(day));
    }

    /** What the night would do, by kind: warned, warned again, escalated, acted. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Map<String, Counts> foresee(String day) {
        return jobs.foresee(Optional.of(LocalDate.parse(day))).kinds().stream()
                .collect(Collectors.toMap(Foreseen::kind, Foreseen::counts));
    }

    /** Runs the month to its end. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public JobView month(String month) {
        return ended(jobs.month(YearMonth.parse(month)));
    }

    /** The run, once it is over. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public JobView ended(JobView started) {
        JobView run = started;
        for (int waits = 0; waits < 600 && run.state() == JobState.RUNNING; waits++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            run = jobs.get(started.id());
        }
        return run;
    }

    /** What the run counted, without what it found nothing of. */
    public static Map<String, Long> counts(JobView run) {
        Map<String, Long> counts = new TreeMap<>(run.counts());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
