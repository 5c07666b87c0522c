package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.KnownToFew.Kept;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.store.Sql;

/** One statement that says what is to be said of many deadlines, and keeps that it was said. */
@ApplicationScoped
class Sweep {

    private static final String STATEMENT =
            """
            with night as (
                select ?::date as day, ?::text as root),
            hidden as (
                select case_id, organisation_id from unnest(?::uuid[], ?::uuid[]) as kept (case_id, organisation_id)),
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
            told as (
                select kind, organisation_id, due_on, day, what,
                       case when not secret then case_number end as number, case when not secret then case_id end as case_id
                from said, lateral (select (case_id, organisation_id) in (select * from hidden) as secret) as whether),
            history as (
                insert into kernel.deadline_event (deadline_id, what, on_day)
                select deadline_id, what, day from said),
            mail as (
                insert into kernel.outbox (message_id, organisation_id, kind, case_number, subject, body)
                select gen_random_uuid(), organisation_id, text.kind, number,
                       format(case when number is null then lone_subject else text.subject end, title, number),
                       format(case when number is null then lone_body else text.body end,
                              title, number, due_on, root, case_id)
                from told join night using (day)
                join kernel.deadline_kind on code = told.kind
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

    @Inject
    HiddenCases hidden;

    /** Mail to an organisation of whose people not all may know of the case tells no number and leads to the list only. */
    SweepResult of(List<UUID> ids, LocalDate day) {
        List<Kept> kept = hidden.all();
        return sql.one(
                        STATEMENT,
                        row -> new SweepResult(
                                row.getInt("warned"), row.getInt("warned_again"), row.getInt("escalated")),
                        day,
                        address.root(),
                        kept.stream().map(Kept::caseId).toList(),
                        kept.stream().map(Kept::organisation).toList(),
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
