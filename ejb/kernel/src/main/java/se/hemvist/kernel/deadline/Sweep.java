package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.store.Sql;

/** One statement that says what is to be said of many deadlines, and keeps that it was said. */
@ApplicationScoped
class Sweep {

    private static final String STATEMENT =
            """
            with night as (
                select ?::date as day, ?::text as root, ?::text as no_case),
            due as (
                select deadline_id, day,
                       case when due_on + acts::int <= day then 'ESCALATED'
                            when warned_on is null then 'WARNED'
                            else 'WARNED_AGAIN' end as what
                from kernel.deadline, night
                where deadline_id = any (?::uuid[]) and next_on <= day and (due_on > day or due_on + acts::int <= day)
                order by deadline_id
                for update of deadline),
            said as (
                update kernel.deadline d set
                    warned_on = case when what = 'WARNED' then day else warned_on end,
                    warned_again_on = case
                        when what = 'WARNED_AGAIN' or (what = 'WARNED' and warn_again_on - 1 <= day) then day
                        else warned_again_on end,
                    escalated_on = case when what = 'ESCALATED' then day else escalated_on end
                from due where d.deadline_id = due.deadline_id
                returning d.deadline_id, d.kind, d.organisation_id, d.case_number, d.case_id, d.due_on, day, what),
            history as (
                insert into kernel.deadline_event (deadline_id, what, on_day)
                select deadline_id, what, day from said),
            mail as (
                insert into kernel.outbox (message_id, organisation_id, kind, case_number, subject, body)
                select gen_random_uuid(), organisation_id, text.kind, nullif(case_number, no_case),
                       format(case when case_number = no_case then lone_subject else text.subject end, title, case_number),
                       format(case when case_number = no_case then lone_body else text.body end,
                              title, case_number, due_on, root, case_id)
                from said join night using (day)
                join kernel.deadline_kind on code = said.kind
                join (values ('WARNED', ?, ?, ?, ?, ?), ('WARNED_AGAIN', ?, ?, ?, ?, ?), ('ESCALATED', ?, ?, ?, ?, ?))
                    as text (what, kind, subject, body, lone_subject, lone_body) using (what))
            select count(*) filter (where what = 'WARNED') as warned,
                   count(*) filter (where what = 'WARNED_AGAIN') as warned_again,
                   count(*) filter (where what = 'ESCALATED') as escalated
            from said
            """;

    @Inject
    Sql sql;

    @Inject
    HouseAddress address;

    SweepResult of(List<UUID> ids, LocalDate day) {
        return sql.one(
                        STATEMENT,
                        row -> new SweepResult(
                                row.getInt("warned"), row.getInt("warned_again"), row.getInt("escalated")),
                        day,
                        address.root(),
                        CaseNumber.NONE.value(),
                        ids,
                        NightMail.WARNED.kind(),
                        NightMail.WARNED.subject(),
                        NightMail.WARNED.body(),
                        NightMail.WARNED.subjectOfNoCase(),
                        NightMail.WARNED.bodyOfNoCase(),
                        NightMail.WARNED_AGAIN.kind(),
                        NightMail.WARNED_AGAIN.subject(),
                        NightMail.WARNED_AGAIN.body(),
                        NightMail.WARNED_AGAIN.subjectOfNoCase(),
                        NightMail.WARNED_AGAIN.bodyOfNoCase(),
                        NightMail.ESCALATED.kind(),
                        NightMail.ESCALATED.subject(),
                        NightMail.ESCALATED.body(),
                        NightMail.ESCALATED.subjectOfNoCase(),
                        NightMail.ESCALATED.bodyOfNoCase())
                .orElse(SweepResult.NOTHING);
    }
}
