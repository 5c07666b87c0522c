-- What was done about a disturbance by the day on which its lease was over may be entered after that day (A-77).
alter table lease.disturbance add column over_on date;
alter table lease.disturbance add column stood_at varchar(30)
    check (stood_at in ('REPORTED', 'ASSESSED', 'DIALOGUE', 'RECTIFICATION_NOTICE_SENT', 'TENANT_CONTACTED',
                        'MEETING_CALLED', 'MEETING_HELD', 'MONITORED', 'RESOLVED', 'LED_TO_TERMINATION', 'VOIDED'));
alter table lease.disturbance add constraint disturbance_over_check check ((over_on is null) = (stood_at is null));

-- Where those stood that are over already is told by what was done last.
update lease.disturbance d
   set over_on = coalesce((select max(t.left_on) from lease.termination t where t.sublease_id = d.sublease_id),
                          (select m.left_on from lease.moving_on m where m.sublease_id = d.sublease_id),
                          (select t.own_start from lease.transfer t where t.sublease_id = d.sublease_id),
                          d.opened_on),
       stood_at = case
           when d.resolved_on is not null then 'RESOLVED'
           when exists (select from lease.joint_meeting m
                         where m.disturbance_id = d.disturbance_id and m.called_on is not null and m.held_on is null)
               then 'MEETING_CALLED'
           when exists (select from lease.rectification_notice n
                         where n.disturbance_id = d.disturbance_id
                           and n.letter_on >= coalesce((select max(m.held_on) from lease.joint_meeting m
                                                         where m.disturbance_id = d.disturbance_id), n.letter_on))
               then case when (select n.contacted_on from lease.rectification_notice n
                                where n.disturbance_id = d.disturbance_id order by n.place desc limit 1) is null
                         then 'RECTIFICATION_NOTICE_SENT' else 'TENANT_CONTACTED' end
           when d.plan_until is not null then 'MONITORED'
           when exists (select from lease.joint_meeting m
                         where m.disturbance_id = d.disturbance_id and m.held_on is not null) then 'MEETING_HELD'
           when exists (select from lease.disturbance_assessment a where a.disturbance_id = d.disturbance_id) then 'ASSESSED'
           else 'REPORTED' end
 where state = 'ENDED_WITH_LEASE';
