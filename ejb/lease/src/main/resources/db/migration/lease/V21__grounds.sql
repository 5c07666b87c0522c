-- For which particularly serious event a notice is given, if it is for one (JB 12:42): only for that one need nobody have been
-- called on and told before. Of what was recorded before nobody has said it.
alter table lease.termination
    add column serious_on date
        check (serious_on is null or ground = 'REPEATED_MISCONDUCT'),
    add check (serious_on <= recorded_on);

-- What was decided last on a trial that has come to its stop (S-25, A-04); told by whoever follows the stay up.
create table lease.trial_stop (
    sublease_id uuid    primary key references lease.sublease,
    decided_on  date    not null,
    ends        boolean not null
);
comment on column lease.trial_stop.ends is 'whether the trial is broken off; else it goes on for special reasons';

-- What was decided before this was told here, once; a new house has none.
do $$
begin
    if to_regclass('followup.trial_decision') is not null then
        insert into lease.trial_stop (sublease_id, decided_on, ends)
        select distinct on (sublease_id) sublease_id, decided_on, kind = 'END'
          from followup.trial_decision
         where sublease_id in (select sublease_id from lease.sublease)
         order by sublease_id, place desc;
    end if;
end $$;
