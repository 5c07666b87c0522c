-- For which particularly serious event a notice is given, if it is for one (JB 12:42): only for that one need nobody have been
-- called on and told before. Of what was recorded before nobody has said it.
alter table lease.termination
    add column serious_on date
        check (serious_on is null or ground = 'REPEATED_MISCONDUCT'),
    add check (serious_on <= recorded_on);

-- What was decided last on a trial that has come to its stop (S-25, A-04); told by whoever follows the stay up. Of a decision
-- from before this is not known: to end a trial by it, it is decided again.
create table lease.trial_stop (
    sublease_id uuid    primary key references lease.sublease,
    decided_on  date    not null,
    ends        boolean not null
);
comment on column lease.trial_stop.ends is 'whether the trial is broken off; else it goes on for special reasons';
