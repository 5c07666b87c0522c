-- A million verdicts in a night: looking up their case, flat and ground again for each row took four fifths of the time.
-- They are written only in the statement that read all three, and none of these is ever deleted.

alter table intake.match_verdict drop constraint match_verdict_case_id_fkey;
alter table intake.match_verdict drop constraint match_verdict_flat_id_fkey;
alter table intake.match_verdict drop constraint match_verdict_ground_id_fkey;
