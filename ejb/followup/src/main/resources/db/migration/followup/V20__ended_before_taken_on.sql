-- A case that is over takes its assignment with it, taken on or not.
alter table followup.assignment drop constraint assignment_check4;
alter table followup.assignment add check (state in ('ORDERED', 'CLOSED') or accepted_on is not null);
