-- Until when a joint plan runs; what is watched is not over before.
alter table lease.disturbance add column plan_until date;
update lease.disturbance d
   set plan_until = (select max(item.due_on)
                       from lease.joint_meeting meeting join lease.joint_plan_item item using (joint_meeting_id)
                      where meeting.disturbance_id = d.disturbance_id);
