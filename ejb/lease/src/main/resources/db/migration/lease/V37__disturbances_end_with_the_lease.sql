-- What was told of a lease that is over asks nobody for anything any more (A-77).
alter table lease.disturbance drop constraint disturbance_state_check;
alter table lease.disturbance add constraint disturbance_state_check
    check (state in ('REPORTED', 'ASSESSED', 'DIALOGUE', 'RECTIFICATION_NOTICE_SENT', 'TENANT_CONTACTED',
                     'MEETING_CALLED', 'MEETING_HELD', 'MONITORED', 'RESOLVED', 'LED_TO_TERMINATION', 'VOIDED',
                     'ENDED_WITH_LEASE'));

drop index lease.disturbance_running;
create unique index disturbance_running on lease.disturbance (sublease_id)
    where state not in ('RESOLVED', 'LED_TO_TERMINATION', 'VOIDED', 'ENDED_WITH_LEASE');

-- Those that outlived their tenant, and what they still asked for.
create temporary table outlived on commit drop as
select d.disturbance_id,
       coalesce((select max(t.left_on) from lease.termination t where t.sublease_id = d.sublease_id),
                (select m.left_on from lease.moving_on m where m.sublease_id = d.sublease_id),
                (select t.own_start from lease.transfer t where t.sublease_id = d.sublease_id),
                d.opened_on) as over_on
  from lease.disturbance d
  join lease.sublease s using (sublease_id)
 where s.state in ('VACATED', 'SETTLED', 'TRANSFERRED')
   and (d.state not in ('RESOLVED', 'LED_TO_TERMINATION', 'VOIDED')
        or d.state = 'RESOLVED' and exists (
            select from lease.disturbance_report r
             where r.disturbance_id = d.disturbance_id and r.attended_on is null and r.struck_on is null));

update lease.disturbance set state = 'ENDED_WITH_LEASE', version = version + 1
 where disturbance_id in (select disturbance_id from outlived);

do $$
begin
    if to_regclass('kernel.deadline') is not null then
        with settled as (
            update kernel.deadline set state = 'CANCELLED', settled_on = outlived.over_on, done_elsewhere_on = null
              from outlived
             where subject_id = outlived.disturbance_id and (state = 'OPEN' or done_elsewhere_on is not null)
            returning deadline_id, settled_on)
        insert into kernel.deadline_event (deadline_id, what, on_day)
        select deadline_id, 'CANCELLED', settled_on from settled;
    end if;
end $$;
