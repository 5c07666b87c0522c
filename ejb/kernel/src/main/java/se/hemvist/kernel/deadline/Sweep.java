package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.KnownToFew.Kept;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.outbox.InCharge.Place;
import se.hemvist.kernel.outbox.InCharge.Reached;
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
            reached as (
                select case_id, organisation_id, in_charge
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as known (case_id, organisation_id, in_charge)),
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
                select kind, coalesce(in_charge, organisation_id) as addressee, due_on, day, what,
                       case when secret then 'HIDDEN' when case_id is null then 'LONE' else 'CASE' end as place,
                       case when not secret then case_number end as number, case_id
                from said left join reached using (case_id, organisation_id),
                     lateral (select coalesce((case_id, organisation_id) in (select * from hidden), false)
                         as secret) as whether),
            history as (
                insert into kernel.deadline_event (deadline_id, what, on_day)
                select deadline_id, what, day from said),
            mail as (
                insert into kernel.outbox (message_id, organisation_id, kind, case_number, subject, body)
                select gen_random_uuid(), addressee, text.kind, number,
                       format(text.subject, title, number), format(text.body, title, number, due_on, root, case_id)
                from told join night using (day)
                join kernel.deadline_kind on code = told.kind
                join unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as text (what, place, kind, subject, body) using (what, place))
            select count(*) filter (where what = 'WARNED') as warned,
                   count(*) filter (where what = 'WARNED_AGAIN') as warned_again,
                   count(*) filter (where what = 'ESCALATED') as escalated
            from said
            """;

    private static final String PLACES =
            """
            select distinct organisation_id, case_id from kernel.deadline
            where deadline_id = any (?::uuid[]) and case_id is not null
            """;

    @Inject
    Sql sql;

    @Inject
    Addressed addressed;

    @Inject
    HouseAddress address;

    @Inject
    HiddenCases hidden;

    /**
     * Mail goes to whoever is in charge of the case there now, or else to the organisation. Where not all who work there may
     * know of the case it tells neither number nor kind nor day, and leads to the list only.
     */
    SweepResult of(List<UUID> ids, LocalDate day) {
        List<Kept> kept = hidden.all();
        List<Reached> reached = addressed.at(places(ids));
        List<NightMail> mails = List.of(NightMail.values());
        return sql.one(
                        STATEMENT,
                        row -> new SweepResult(
                                row.getInt("warned"), row.getInt("warned_again"), row.getInt("escalated")),
                        day,
                        address.root(),
                        kept.stream().map(Kept::caseId).toList(),
                        kept.stream().map(Kept::organisation).toList(),
                        reached.stream().map(known -> known.place().caseId()).toList(),
                        reached.stream()
                                .map(known -> known.place().organisation())
                                .toList(),
                        reached.stream().map(Reached::to).toList(),
                        ids,
                        mails.stream().map(NightMail::what).toList(),
                        mails.stream().map(NightMail::place).toList(),
                        mails.stream().map(NightMail::kind).toList(),
                        mails.stream().map(NightMail::subject).toList(),
                        mails.stream().map(NightMail::body).toList())
                .orElse(SweepResult.NOTHING);
    }

    /** The cases of these deadlines, where they are to be told of. */
    private Set<Place> places(List<UUID> ids) {
        return Set.copyOf(
                sql.list(PLACES, row -> new Place(Sql.uuid(row, "organisation_id"), Sql.uuid(row, "case_id")), ids));
    }
}
