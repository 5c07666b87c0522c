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

/**
 * One message to each who is reached, of all that a night has to say to them and that still holds: what is late first. Of cases of which not all who
 * read it may know it says once that something waits, and neither how much nor what.
 */
@ApplicationScoped
class Digest {

    private static final String TO_TELL =
            """
            select distinct addressee from kernel.digest_line where night <= ? and addressee > ?
            order by addressee limit ?
            """;

    /** Whoever has the message of a night gets none of it again: what came after it waits for the next one. */
    private static final String STATEMENT =
            """
            with tonight as (
                select ?::date as day, ?::text as root),
            hidden as (
                select case_id, organisation_id from unnest(?::uuid[], ?::uuid[]) as kept (case_id, organisation_id)),
            line as (
                delete from kernel.digest_line using tonight
                where addressee = any (?::uuid[]) and night <= day and not exists (
                    select 1 from kernel.outbox where message_id = md5('digest ' || addressee || ' ' || day)::uuid)
                returning addressee, deadline_id, what),
            told as (
                select addressee, what, title, due_on, case_id,
                       case when secret then 'HIDDEN' when case_id is null then 'LONE' else 'CASE' end as place,
                       case when not secret then case_number end as number
                from line join kernel.deadline using (deadline_id) join kernel.deadline_kind on code = kind,
                     lateral (select coalesce((case_id, organisation_id) in (select * from hidden), false)
                         as secret) as whether
                where state = 'OPEN' and case what
                    when 'WARNED' then warned_on
                    when 'WARNED_AGAIN' then warned_again_on
                    when 'ESCALATED' then escalated_on
                    else escalated_again_on end is not null),
            said as (
                select addressee, rank, min(due_on) as first_due,
                       format(body, title, number, due_on, root, case_id) as words
                from told cross join tonight
                join unnest(?::text[], ?::text[], ?::int[], ?::text[]) as text (what, place, rank, body)
                    using (what, place)
                group by addressee, rank, words),
            mail as (
                insert into kernel.outbox (message_id, organisation_id, kind, subject, body)
                select md5('digest ' || addressee || ' ' || day)::uuid, addressee, 'deadline-digest',
                       format(?::text, day), format(?::text, day, string_agg(words, E'\n\n' order by rank, first_due, words))
                from said cross join tonight group by addressee, day
                returning 1)
            select count(*) from mail
            """;

    @Inject
    Sql sql;

    @Inject
    HouseAddress address;

    @Inject
    HiddenCases hidden;

    /** Those after the given one to whom something is to be said that a night up to this one has found, in their order. */
    List<UUID> toTell(LocalDate night, UUID after, int limit) {
        return sql.list(TO_TELL, row -> Sql.uuid(row, "addressee"), night, after, limit);
    }

    /** Tells them; how many messages it wrote. */
    int tell(List<UUID> addressees, LocalDate night) {
        List<Kept> kept = hidden.all();
        List<NightMail> lines = List.of(NightMail.values());
        return sql.one(
                        STATEMENT,
                        row -> row.getInt(1),
                        night,
                        address.root(),
                        kept.stream().map(Kept::caseId).toList(),
                        kept.stream().map(Kept::organisation).toList(),
                        addressees,
                        lines.stream().map(NightMail::what).toList(),
                        lines.stream().map(NightMail::place).toList(),
                        lines.stream().map(NightMail::rank).toList(),
                        lines.stream().map(NightMail::body).toList(),
                        NightMail.digestSubject(),
                        NightMail.digestBody())
                .orElse(0);
    }
}
