-- A last day that passed without what it asked for, where there is nothing more to wait for: a fact with its day, and not
-- the same as one of which nothing was to be done any more. What was settled before stays as it was noted then.

alter table kernel.deadline drop constraint deadline_state_check;
alter table kernel.deadline add constraint deadline_state_check
    check (state in ('OPEN', 'MET', 'CANCELLED', 'MISSED'));

alter table kernel.deadline_event drop constraint deadline_event_what_check;
alter table kernel.deadline_event add constraint deadline_event_what_check
    check (what in ('DERIVED', 'MOVED', 'REVISED', 'REOPENED', 'WARNED', 'WARNED_AGAIN', 'ESCALATED', 'MET', 'CANCELLED',
                    'MISSED', 'TAKEN_OVER', 'ELSEWHERE', 'STILL_TO_DO'));
