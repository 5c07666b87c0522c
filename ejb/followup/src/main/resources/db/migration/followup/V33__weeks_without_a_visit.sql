-- Weeks that went without a home visit, of which the letting office is told (G-94, G-97, G-98, A-27).
create table followup.visit_week (
    week_id           uuid        primary key,
    version           bigint      not null,
    assignment_id     uuid        not null references followup.assignment,
    monday            date        not null check (extract(isodow from monday) = 1),
    state             varchar(10) not null check (state in ('MISSED', 'NOTIFIED', 'DONE', 'NOT_ASKED')),
    attempts          integer     not null check (attempts >= 0),
    missed_on         date        not null check (missed_on >= monday + 6),
    sublease_id       uuid,
    letting_office_id uuid,
    asks_notice       boolean     not null,
    told_on           date        check (told_on >= missed_on),
    put_right_on      date        check (put_right_on >= missed_on),
    unique (assignment_id, monday),
    check ((sublease_id is null) = (letting_office_id is null)),
    check (letting_office_id is not null or told_on is null and not asks_notice),
    check ((state = 'NOTIFIED') <= (told_on is not null)),
    check ((state = 'MISSED') <= (told_on is null)),
    check ((state = 'DONE') = (put_right_on is not null))
);
create index visit_week_untold on followup.visit_week (assignment_id) where state = 'MISSED' and asks_notice;

-- Those that were late and told of before are missed: nobody waits for their visits. Of what is past nothing more is told.
do $$
begin
    if to_regclass('kernel.deadline') is not null then
        update kernel.deadline set acts = true where kind = 'T-21' and not acts;
        with gone as (
            update kernel.deadline set state = 'MISSED', settled_on = due_on
             where kind = 'T-21' and state = 'OPEN' and escalated_on is not null and (due_on < taken_over_on) is not true
            returning deadline_id, subject_id, due_on),
        history as (
            insert into kernel.deadline_event (deadline_id, what, on_day) select deadline_id, 'MISSED', due_on from gone)
        insert into followup.visit_week (week_id, version, assignment_id, monday, state, attempts, missed_on, sublease_id,
                                         letting_office_id, asks_notice)
        select gen_random_uuid(), 0, a.assignment_id, gone.due_on - 6, 'MISSED',
               (select count(*) from followup.visit v
                 where v.assignment_id = a.assignment_id and v.outcome <> 'MET_IN_FLAT'
                   and v.visited_on between gone.due_on - 6 and gone.due_on)
               + (select count(*) from followup.contact c
                   where c.assignment_id = a.assignment_id and c.purpose = 'SEEKING' and c.side = 'PROVIDER'
                     and c.state = 'RECORDED' and c.contacted_on between gone.due_on - 6 and gone.due_on),
               gone.due_on, a.sublease_id, a.letting_office_id, false
          from gone join followup.assignment a on a.assignment_id = gone.subject_id;
    end if;
end $$;
