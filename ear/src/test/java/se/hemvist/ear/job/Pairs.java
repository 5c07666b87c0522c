package se.hemvist.ear.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Cases that wait and vacant flats in a city of their own, laid out set-based, and the rival of matching: one statement
 * that pairs them and writes its verdicts with their reasons.
 */
final class Pairs {

    static final String NIGHT = "2026-10-09";

    private static final String COMPANIES =
            """
            insert into intake.organisation (organisation_id, version, municipality, code, kind, ownership, name, email,
                                             valid_from)
            select md5('company' || i)::uuid, 0, '2480', 'company-' || i, 'HOUSING_COMPANY', 'CITY', 'Bolag ' || i,
                   'bolag@example.org', '2020-01-01'
            from generate_series(0, 9) i;
            """;

    private static final String CASES =
            """
            insert into intake.person (person_id, version, municipality, identity_number, given_name, family_name,
                                       protected_identity)
            select md5('person' || i)::uuid, 0, '2480', lpad(i::text, 12, '0'), 'Exempel', 'Exempelsson', false
            from generate_series(%1$d, %2$d) i;
            insert into intake.housing_case (case_id, version, case_number, municipality, programme, state, person_id,
                    administration_id, coordination_unit_id, application_received_on, opened_on, steps_from, timeline_length)
            select md5('case' || i)::uuid, 0, 'HV-2026-' || lpad(i::text, 6, '0'), '2480', 'HOUSING_FIRST',
                   'WAITING_FOR_FLAT', md5('person' || i)::uuid, md5('company0')::uuid, md5('company0')::uuid,
                   '2026-09-01', '2026-09-01', '2020-05-15', 0
            from generate_series(%1$d, %2$d) i;
            insert into intake.landlord_check (check_id, version, case_id, company_id, asked_on, result, answered_on)
            select md5('check' || i || ' ' || c)::uuid, 0, md5('case' || i)::uuid, md5('company' || c)::uuid, '2026-09-10',
                   result, case when result is not null then date '2026-09-12' end
            from generate_series(%1$d, %2$d) i, generate_series(0, 7) c,
                 lateral (select (array['APPROVES', 'UNKNOWN_HERE', 'DEBT', 'APPROVES'])[1 + (i + 3 * c) %% 4] as result) answer;
            insert into intake.company_exclusion (exclusion_id, version, case_id, company_id, notice_on, excluded_on)
            select md5('exclusion' || i)::uuid, 0, md5('case' || i)::uuid, md5('company' || i %% 10)::uuid, '2026-08-01',
                   '2026-08-02'
            from generate_series(%1$d, %2$d) i where i %% 5 = 0;
            insert into intake.offer (offer_id, version, case_id, programme, state, reserved_on, offered_on, ended_on,
                                      end_reason, end_side, end_consequence)
            select md5('offer' || i)::uuid, 0, md5('case' || i)::uuid, 'HOUSING_FIRST', 'NONE_CHOSEN', '2026-09-21',
                   '2026-09-21', '2026-09-25', 'Nej', 'PERSON', 'CASE_WAITS_AGAIN'
            from generate_series(%1$d, %2$d) i where i %% 4 = 0;
            insert into intake.offer_flat (offer_id, flat_id)
            select md5('offer' || i)::uuid, md5('flat' || 1 + i %% %3$d)::uuid
            from generate_series(%1$d, %2$d) i where i %% 4 = 0;
            analyze;
            """;

    private static final String FLATS =
            """
            insert into intake.flat (flat_id, version, municipality, company_id, state, street, postal_code, town, area,
                    rooms, square_metres, monthly_rent, available_from, received_on, stream, streamed_on)
            select md5('flat' || i)::uuid, 0, '2480', md5('company' || i %% 10)::uuid, 'VACANT', 'Provgatan ' || i,
                   '123 45', 'Provstad', 'Prov', 1, 30, 5000, '2026-11-01', '2026-09-20', stream,
                   case when stream is not null then date '2026-09-20' end
            from generate_series(1, %1$d) i,
                 lateral (select (array[null, null, null, 'QUEUE', 'TRIAL_TRAINING'])[1 + i %% 5] as stream) used;
            """;

    private static final String RIVAL =
            """
            create schema if not exists rival;
            drop table if exists rival.verdict;
            create table rival.verdict (case_id uuid not null, flat_id uuid not null, verdict text not null,
                reasons text[] not null, rules date[] not null, since date not null, until date);
            create unique index on rival.verdict (case_id, flat_id) where until is null;
            create index on rival.verdict (flat_id) where until is null;
            """;

    private static final String JUDGE =
            """
            insert into rival.verdict (case_id, flat_id, verdict, reasons, rules, since)
            select case_id, flat_id,
                   case when bad_stream or debt or given_notice or said_no then 'DOES_NOT_SUIT'
                        when unknown then 'UNKNOWN' else 'SUITS' end,
                   array_remove(array[case when bad_stream then 'STREAM ' || stream end,
                       case when debt then 'COMPANY DEBT' end, case when unknown then 'COMPANY ' || coalesce(asked, 'NOT_ASKED') end,
                       case when given_notice then 'EXCLUSION' end, case when said_no then 'EARLIER_NO ' || how end], null),
                   array[date '2020-05-15', date '2020-05-15', date '2020-05-15'], date '2026-10-09'
            from (
                select waiting.case_id, flat_id, stream, earlier.state as how,
                       coalesce(stream, 'TRIAL_TRAINING') <> 'TRIAL_TRAINING' as bad_stream,
                       result is not distinct from 'DEBT' as debt, result is null as unknown,
                       case when check_id is not null then 'ASKED' end as asked,
                       exclusion_id is not null as given_notice, earlier.state is not null as said_no
                from intake.housing_case waiting
                join intake.flat using (municipality)
                left join intake.landlord_check using (case_id, company_id)
                left join intake.company_exclusion exclusion
                       on exclusion.case_id = waiting.case_id and exclusion.company_id = flat.company_id and lifted_on is null
                left join lateral (
                    select offer.state from intake.offer join intake.offer_flat using (offer_id)
                     where offer.case_id = waiting.case_id and offer_flat.flat_id = flat.flat_id
                       and offer.state in ('DECLINED', 'REJECTED', 'NONE_CHOSEN') limit 1) earlier on true
                where waiting.state in ('LANDLORD_CHECKED', 'WAITING_FOR_FLAT') and flat.state = 'VACANT') pairs
            """;

    private static final String DIFFERENT =
            """
            select count(*) from rival.verdict
            full join (select case_id, flat_id, verdict from intake.match_verdict join intake.match_ground using (ground_id)
                        where until is null) ours using (case_id, flat_id)
            where rival.verdict.verdict is distinct from ours.verdict
            """;

    private static final String WATCH_TOOK =
            """
            select extract(epoch from endtime - starttime) * 1000 from step_execution
            where stepname = 'watch' order by stepexecutionid desc limit 1
            """;

    private final DataSource database;

    Pairs(DataSource database) {
        this.database = database;
    }

    void layOut(int cases, int flats) throws SQLException {
        run(COMPANIES);
        run(FLATS.formatted(flats));
        layOutCases(1, cases, flats);
    }

    /** Lays out cases more, beside those that there are. */
    void layOutCases(int first, int last, int flats) throws SQLException {
        run(CASES.formatted(first, last, flats));
    }

    /** Has the database find something wrong with every verdict on the case. */
    void refuse(int number) throws SQLException {
        run("create or replace function kernel.refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'odd' using errcode = '23514'; end $$");
        run("create trigger refuses before insert on intake.match_verdict for each row"
                + " when (new.case_id = md5('case%d')::uuid) execute function kernel.refuse()".formatted(number));
    }

    /** Nothing is wrong with them any more. */
    void accept() throws SQLException {
        run("drop function kernel.refuse cascade");
    }

    /** Has the rival judge all pairs, and says how many milliseconds it took. */
    double rival() throws SQLException {
        run(RIVAL);
        long begun = System.nanoTime();
        run(JUDGE);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** How many milliseconds the latest night's matching took, its portions and checkpoints included. */
    double ours() throws SQLException {
        return number(WATCH_TOOK);
    }

    /** Whether the night is matching now. */
    boolean areMatched() throws SQLException {
        return number("select count(*) from step_execution where stepname = 'watch' and endtime is null") > 0;
    }

    /** Whether the night of the day is over. */
    boolean isOver(String day) throws SQLException {
        return number("select count(*) from kernel.job_run where run_key = '%s' and state = 'DONE'".formatted(day))
                == 1;
    }

    /** Pairs on which we and the rival do not agree. */
    long differences() throws SQLException {
        return (long) number(DIFFERENT);
    }

    double number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private void run(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
