-- For which particularly serious event a notice is given, if it is for one (JB 12:42): only for that one need nobody have been
-- called on and told before. Of what was recorded before nobody has said it.
alter table lease.termination
    add column serious_on date
        check (serious_on is null or ground = 'REPEATED_MISCONDUCT'),
    add check (serious_on <= recorded_on);
