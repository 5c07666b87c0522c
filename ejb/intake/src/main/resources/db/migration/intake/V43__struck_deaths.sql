-- A death that was recorded of somebody who lives is struck: what it ended was over on the day on which it was recorded.
alter table intake.person add column death_known_on date;

update intake.person p
   set death_known_on = coalesce(
           (select max((l.recorded_at at time zone 'Europe/Stockholm')::date)
              from intake.case_timeline l
              join intake.housing_case c on c.case_id = l.case_id
             where c.person_id = p.person_id and l.what = 'person-died'),
           p.died_on)
 where p.died_on is not null;

alter table intake.person add check ((died_on is null) = (death_known_on is null));
