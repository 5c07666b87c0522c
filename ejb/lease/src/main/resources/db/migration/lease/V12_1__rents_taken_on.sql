-- Which rents the social board has taken on, each from which day: for them no home is lost.
alter table lease.rent_account add column taken_on text not null default ''
    check (taken_on ~ '^([0-9]{4}-[0-9]{2}=[0-9]{4}-[0-9]{2}-[0-9]{2}( |$))*$');

-- For which rents notice was given, and why there may be nothing to win back.
alter table lease.termination add column claimed_rents text check (claimed_rents ~ '^[0-9]{4}-[0-9]{2}( [0-9]{4}-[0-9]{2})*$');
alter table lease.termination add column forfeited_from date check (forfeited_from <= served_on);
alter table lease.termination add column must_leave_by date;
alter table lease.termination add column must_leave_because text;
-- A notice that was served before this kept no rents: it was for the one that was last due.
update lease.termination set claimed_rents = to_char(served_on, 'YYYY-MM'), forfeited_from = served_on
    where ground = 'UNPAID_RENT' and state in ('SERVED', 'RECOVERY_OPEN');
alter table lease.termination add check ((claimed_rents is null) = (forfeited_from is null));
alter table lease.termination add check ((must_leave_by is null) = (must_leave_because is null));
alter table lease.termination add check (must_leave_by is null or forfeited_from is not null);
