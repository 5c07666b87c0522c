-- What is late is told a second time, to whoever leads the work, some working days after the first. What was late and told
-- of before this is told so as well: of open ones in the first night that is a week or more after the first telling.

alter table kernel.deadline
    add column escalate_again_on  date,
    add column escalated_again_on date,
    drop column next_on;

update kernel.deadline set escalate_again_on = escalated_on + 7 where escalated_on is not null;

-- The first night in which there is something to say about it. One on which the house acts itself is escalated a day later,
-- if it is still open then.
alter table kernel.deadline
    add column next_on date generated always as (
        case
            when state <> 'OPEN' or escalated_again_on is not null or due_on < taken_over_on then null
            when escalated_on is not null then escalate_again_on
            when warned_on is null and (taken_over_on is null or warn_on > taken_over_on)
                then least(warn_on - 1, due_on + acts::int)
            when warn_again_on is not null and warned_again_on is null
                    and (taken_over_on is null or warn_again_on > taken_over_on)
                then least(warn_again_on - 1, due_on + acts::int)
            else due_on + acts::int
        end) stored,
    add constraint deadline_escalated_in_order check (escalated_again_on is null or escalated_on is not null);

create index deadline_night on kernel.deadline (deadline_id) include (next_on) where next_on is not null;

alter table kernel.deadline_event
    alter column what type varchar(16),
    drop constraint deadline_event_what_check;
alter table kernel.deadline_event add constraint deadline_event_what_check
    check (what in ('DERIVED', 'MOVED', 'REVISED', 'REOPENED', 'WARNED', 'WARNED_AGAIN', 'ESCALATED', 'ESCALATED_AGAIN',
                    'MET', 'CANCELLED', 'MISSED', 'TAKEN_OVER', 'ELSEWHERE', 'STILL_TO_DO'));

-- What is to be told of a night, line by line, until it is: each who is reached gets one message of all that concerns them.
create table kernel.digest_line (
    addressee   uuid        not null,
    night       date        not null,
    deadline_id uuid        not null references kernel.deadline,
    what        varchar(16) not null check (what in ('WARNED', 'WARNED_AGAIN', 'ESCALATED', 'ESCALATED_AGAIN')),
    primary key (addressee, night, deadline_id, what)
);

create index deadline_worklist_kind on kernel.deadline (organisation_id, kind, due_on) where state = 'OPEN';
