package se.hemvist.ear.job;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import se.hemvist.ear.house.EarUnderTest;
import se.hemvist.ear.operate.Rows;
import se.hemvist.kernel.number.CaseNumber;

/**
 * Work for a night and a month, the same each time it is laid out: deadlines to warn of and to escalate, some on which
 * the house acts, every tenth of them refused, and recipients of a report. Written set-based, with the facts that the
 * deadlines are derived from, so that the night's own check holds.
 */
final class Workload {

    static final String NIGHT = "2026-10-09";
    static final String MONTH = "2026-09";

    /** As the kinds say; has an address, so that its mails wait for the mail server. */
    private static final UUID RESPONSIBLE = new UUID(9, 9);

    private static final String TABLES =
            """
            create table if not exists kernel.sample_fact (
                id uuid primary key, kind text not null, warn_on date not null, due_on date not null,
                refused boolean not null, done boolean not null default false);
            truncate kernel.sample_fact, kernel.deadline, kernel.deadline_event, kernel.outbox, kernel.job_run,
                followup.fact, followup.month_report cascade;
            delete from kernel.job_pause;
            delete from intake.organisation where code like 'sf-%';
            """;

    private static final String FACTS =
            """
            insert into kernel.sample_fact (id, kind, warn_on, due_on, refused)
            select md5('swept' || i)::uuid, 'T-98', date '2026-10-09' + (i %% 2), date '2026-10-09' + 9 * (i %% 2), false
            from generate_series(1, %1$d) i
            union all
            select md5('acted on' || i)::uuid, 'T-99', date '2026-10-09', date '2026-10-09', i %% 10 = 0
            from generate_series(1, %2$d) i;
            insert into kernel.deadline
                (deadline_id, kind, acts, subject_id, occasion, case_id, case_number, municipality, organisation_id, role,
                 warn_on, due_on, rule, rule_version, facts)
            select md5('deadline' || id)::uuid, kind, kind = 'T-99', id, '', id, '%3$s', '1480', '%4$s', 'letting-officer',
                   warn_on, due_on, 'Sample', '2026-01-01', '{}'
            from kernel.sample_fact;
            """;

    private static final String RECIPIENTS =
            """
            insert into intake.organisation (organisation_id, version, municipality, code, kind, ownership, name, email,
                                             valid_from)
            select case i when 1 then '%2$s' else md5('organisation' || i)::uuid end, 0, '1480', 'sf-' || lpad(i::text, 5, '0'), 'SOCIAL_ADMINISTRATION', 'CITY',
                   'SF ' || i, 'sf@example.org', '2020-01-01'
            from generate_series(1, %1$d) i;
            insert into followup.fact (kind, municipality, subject, administration, happened_on, detail, occasion)
            select 'REFERRAL', '1480', md5('case' || i)::uuid, md5('organisation' || (i %% %1$d + 1))::uuid,
                   date '2026-09-01' + i %% 30, '', ''
            from generate_series(1, 10 * %1$d) i;
            """;

    /** Counts what is tried, whether it is committed or not: a sequence does not go back. */
    private static final String TRIES =
            """
            drop sequence if exists kernel.tries_events;
            create sequence kernel.tries_events;
            alter sequence kernel.tries_events owner to hemvist;
            create or replace function kernel.count_try() returns trigger language plpgsql as
                $$ begin perform nextval(tg_argv[0]); return new; end $$;
            drop trigger if exists tries on kernel.deadline_event;
            create trigger tries before insert on kernel.deadline_event
                for each row execute function kernel.count_try('kernel.tries_events');
            """;

    private final Rows rows;
    private final int swept;
    private final int actedOn;
    private final int recipients;

    /**
     * @param swept      deadlines to warn of or escalate
     * @param actedOn    deadlines on which the house acts
     * @param recipients of the month's report
     */
    Workload(DataSource database, int swept, int actedOn, int recipients) {
        this.rows = new Rows(database);
        this.swept = swept;
        this.actedOn = actedOn;
        this.recipients = recipients;
    }

    /** The EAR with the two kinds of deadlines. */
    static EnterpriseArchive ear() {
        return EarUnderTest.withLibrary(ShrinkWrap.create(JavaArchive.class, "samples.jar")
                .addClasses(SampleKind.class, SampleAct.class, SampleAct.NotTonight.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    /** Lays it out anew; whatever was done before is gone. */
    void layOut() throws SQLException {
        run(TABLES);
        run(FACTS.formatted(swept, actedOn, CaseNumber.of(2026, 1).value(), RESPONSIBLE));
        run(RECIPIENTS.formatted(recipients, RESPONSIBLE));
        run(TRIES);
        run("alter table kernel.sample_fact owner to hemvist");
    }

    /** Makes each portion of the night take so long at least. */
    void slowDown(double seconds) throws SQLException {
        run("create or replace function kernel.take_long() returns trigger language plpgsql as"
                + " $$ begin perform pg_sleep(%s); return null; end $$".formatted(seconds));
        run("drop trigger if exists slow on kernel.deadline_event");
        if (seconds > 0) {
            run("create trigger slow after insert on kernel.deadline_event"
                    + " for each statement execute function kernel.take_long()");
        }
    }

    /** Makes JBeret take so long whenever it keeps how far the step has come. */
    void slowDownKeeping(String step, double seconds) throws SQLException {
        slowDown("step_execution", "new.stepname = '%s'".formatted(step), seconds);
    }

    /** Makes it take so long to claim a run. */
    void slowDownClaiming(double seconds) throws SQLException {
        slowDown("insert", "kernel.job_run", "true", seconds);
    }

    /** Makes a run take so long before it is known which execution of the server it is. */
    void slowDownBeginning(double seconds) throws SQLException {
        slowDown("kernel.job_run", "new.execution_id is distinct from old.execution_id", seconds);
    }

    /** Makes JBeret take so long to keep that an execution is over, which the run is by then. */
    void slowDownEnding(double seconds) throws SQLException {
        slowDown("job_execution", "new.batchstatus = 'COMPLETED'", seconds);
    }

    /** What a killed server has begun in the database, and the database would go on with, comes to nothing. */
    void cutOffWhatIsSlow() throws SQLException {
        run("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
    }

    /** The night of the day has been run. */
    void nightDone(LocalDate day) throws SQLException {
        run(
                "insert into kernel.job_run (run_id, job, run_key, fence, state, node, started_at, heartbeat_at, finished_at)"
                        + " values (gen_random_uuid(), 'night', '%s', 1, 'DONE', 'n1', now(), now(), now())"
                                .formatted(day));
    }

    private void slowDown(String table, String when, double seconds) throws SQLException {
        slowDown("update", table, when, seconds);
    }

    private void slowDown(String act, String table, String when, double seconds) throws SQLException {
        run("create or replace function kernel.change_slowly() returns trigger language plpgsql as"
                + " $$ begin perform pg_sleep(%s); return new; end $$".formatted(seconds));
        run("drop trigger if exists slow on " + table);
        if (seconds > 0) {
            run("create trigger slow before %s on %s for each row when (%s) execute function kernel.change_slowly()"
                    .formatted(act, table, when));
        }
    }

    /** How far the night has come. */
    double nightDone() throws SQLException {
        return number("select count(*) from kernel.deadline_event") / (double) eventsToCome();
    }

    /** What the night will have written in the histories of deadlines. */
    long eventsToCome() {
        return (long) swept + actedOn - actedOn / 10;
    }

    /** What the night's account says of all that it has seen to. */
    String read() {
        return String.valueOf(swept + actedOn);
    }

    /** Events of the night that were tried in vain, over those that are there. */
    long eventsTriedInVain() throws SQLException {
        return number("select last_value from kernel.tries_events")
                - number("select count(*) from kernel.deadline_event");
    }

    /** Those of them that every run makes: what is refused is tried once, and again alone. */
    long refusedTries() {
        return 2L * (actedOn / 10);
    }

    void run(String statements) throws SQLException {
        rows.run(statements);
    }

    long number(String query) throws SQLException {
        return rows.number(query);
    }

    /** The first column. */
    List<String> texts(String query) throws SQLException {
        return rows.texts(query);
    }

    /** The database in which it is laid out. */
    Rows rows() {
        return rows;
    }
}
