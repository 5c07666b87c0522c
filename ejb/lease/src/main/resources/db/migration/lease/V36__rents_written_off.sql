-- Whoever has left and owes rent is settled with once that is paid, or the rest written off by a decision (A-76). What was settled
-- before stands as it is: nobody was asked what was owed.
alter table lease.termination
    add column written_off numeric(9, 2) check (written_off > 0),
    add column written_off_on date,
    add column written_off_because text,
    add constraint termination_written_off check (
        (written_off is null) = (written_off_on is null) and (written_off is null) = (written_off_because is null)
        and (written_off is null or written_off_on between left_on and settled_on));
alter table lease.moving_on
    add column written_off numeric(9, 2) check (written_off > 0),
    add column written_off_on date,
    add column written_off_because text,
    add constraint moving_on_written_off check (
        (written_off is null) = (written_off_on is null) and (written_off is null) = (written_off_because is null)
        and (written_off is null or written_off_on between left_on and settled_on));
comment on column lease.termination.written_off_because is 'why the rest of the rent was given up';
comment on column lease.moving_on.written_off_because is 'why the rest of the rent was given up';
alter table lease.rent_account
    add column settled_on date,
    add column written_off numeric(9, 2) check (written_off > 0),
    add constraint rent_account_written_off check (written_off is null or settled_on is not null);
