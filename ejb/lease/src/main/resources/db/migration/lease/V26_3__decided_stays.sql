-- When it was said last that a disturbance is over: what is assessed after that is to be decided on. Those of before are taken as
-- decided on by their last assessment.
alter table lease.disturbance add column resolved_on date check (resolved_on >= opened_on);

update lease.disturbance d
   set resolved_on = greatest(
           d.opened_on,
           (select max(a.assessed_on) from lease.disturbance_assessment a where a.disturbance_id = d.disturbance_id))
 where d.state = 'RESOLVED';
