-- Deadlines of what began elsewhere and goes on here. Of what lies before the day of taking over nobody is warned; one whose
-- last day was past by then waits for a decision, and until then no night acts on it or tells of it.

alter table kernel.deadline
    add column taken_over_on     date,
    add column done_elsewhere_on date,
    drop column next_on;

-- The first night in which there is something to say about it. One on which the house acts itself is escalated a day later,
-- if it is still open then.
alter table kernel.deadline
    add column next_on date generated always as (
        case
            when state <> 'OPEN' or escalated_on is not null or due_on < taken_over_on then null
            when warned_on is null and (taken_over_on is null or warn_on > taken_over_on)
                then least(warn_on - 1, due_on + acts::int)
            when warn_again_on is not null and warned_again_on is null
                    and (taken_over_on is null or warn_again_on > taken_over_on)
                then least(warn_again_on - 1, due_on + acts::int)
            else due_on + acts::int
        end) stored,
    add constraint deadline_done_elsewhere check (done_elsewhere_on is null or state = 'MET');

create index deadline_night on kernel.deadline (deadline_id) include (next_on) where next_on is not null;
create index deadline_past on kernel.deadline (organisation_id, due_on)
    where state = 'OPEN' and due_on < taken_over_on;

alter table kernel.deadline_event drop constraint deadline_event_what_check;
alter table kernel.deadline_event add constraint deadline_event_what_check
    check (what in ('DERIVED', 'MOVED', 'REVISED', 'REOPENED', 'WARNED', 'WARNED_AGAIN', 'ESCALATED', 'MET', 'CANCELLED',
                    'TAKEN_OVER', 'ELSEWHERE', 'STILL_TO_DO'));
