package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.InCharge.Place;
import se.hemvist.kernel.outbox.InCharge.Reached;
import se.hemvist.kernel.store.Sql;

/** One statement that says what is to be said of many deadlines, and keeps that it was said. */
@ApplicationScoped
class Sweep {

    private static final String STATEMENT =
            """
            with night as (
                select ?::date as day),
            reached as (
                select case_id, organisation_id, in_charge
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as known (case_id, organisation_id, in_charge)),
            step as (
                select municipality, again_on::date from unnest(?::text[], ?::text[]) as step (municipality, again_on)),
            due as (
                select deadline_id, municipality, day,
                       case when escalated_on is not null then 'ESCALATED_AGAIN'
                            when due_on + acts::int <= day then 'ESCALATED'
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
                    escalated_on = case when what = 'ESCALATED' then day else escalated_on end,
                    escalate_again_on = case when what = 'ESCALATED' then again_on else escalate_again_on end,
                    escalated_again_on = case when what = 'ESCALATED_AGAIN' then day end
                from due left join step using (municipality) where d.deadline_id = due.deadline_id
                returning d.deadline_id, d.organisation_id, d.case_id, day, what),
            told as (
                select deadline_id, day, what,
                       case when what = 'ESCALATED_AGAIN' then organisation_id
                            else coalesce(in_charge, organisation_id) end as addressee
                from said left join reached using (case_id, organisation_id)),
            history as (
                insert into kernel.deadline_event (deadline_id, what, on_day)
                select deadline_id, what, day from said),
            line as (
                insert into kernel.digest_line (addressee, night, deadline_id, what)
                select addressee, day, deadline_id, what from told
                on conflict do nothing)
            select count(*) filter (where what = 'WARNED') as warned,
                   count(*) filter (where what = 'WARNED_AGAIN') as warned_again,
                   count(*) filter (where what = 'ESCALATED') as escalated,
                   count(*) filter (where what = 'ESCALATED_AGAIN') as escalated_again
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
    EscalationTime escalation;

    /**
     * Mail goes to whoever is in charge of the case there now, or else to the organisation; what is told of a second time goes
     * to the organisation, for whoever leads it: the house keeps no address of theirs. Where not all who work there may
     * know of the case it tells neither number nor kind nor day, and leads to the list only.
     */
    SweepResult of(List<UUID> ids, LocalDate day) {
        List<Reached> reached = addressed.at(places(ids));
        List<Municipality> cities = municipalities(ids);
        return sql.one(
                        STATEMENT,
                        row -> new SweepResult(
                                row.getInt("warned"),
                                row.getInt("warned_again"),
                                row.getInt("escalated"),
                                row.getInt("escalated_again")),
                        day,
                        reached.stream().map(known -> known.place().caseId()).toList(),
                        reached.stream()
                                .map(known -> known.place().organisation())
                                .toList(),
                        reached.stream().map(Reached::to).toList(),
                        cities.stream().map(Municipality::code).toList(),
                        cities.stream()
                                .map(city -> escalation.on(city, day).rule().again(day))
                                .map(LocalDate::toString)
                                .toList(),
                        ids)
                .orElse(SweepResult.NOTHING);
    }

    private List<Municipality> municipalities(List<UUID> ids) {
        return sql.list(
                "select distinct municipality from kernel.deadline where deadline_id = any (?::uuid[])",
                row -> new Municipality(row.getString(1)),
                ids);
    }

    /** The cases of these deadlines, where they are to be told of. */
    private Set<Place> places(List<UUID> ids) {
        return Set.copyOf(
                sql.list(PLACES, row -> new Place(Sql.uuid(row, "organisation_id"), Sql.uuid(row, "case_id")), ids));
    }
}
