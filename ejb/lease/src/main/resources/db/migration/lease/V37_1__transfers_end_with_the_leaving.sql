-- Who has left takes over nothing, whatever was signed for: so do those who have left before.
alter table lease.transfer_step drop constraint transfer_step_act_check;
alter table lease.transfer_step add constraint transfer_step_act_check
    check (act in ('BEGUN', 'CONVERTED', 'REACHED', 'MOVED', 'REVIEW_STARTED', 'CONDITIONS_MET', 'POSTPONED', 'INSPECTED',
                   'OWNER_ASKED', 'OWNER_AGREED', 'OWNER_REFUSED', 'SIGNED', 'ENDED_BY_DEATH', 'ENDED_BY_LEAVING'));

-- Those that outlived their tenant, and what they still asked for.
create temporary table left_before on commit drop as
select t.sublease_id,
       coalesce((select max(e.left_on) from lease.termination e where e.sublease_id = t.sublease_id),
                (select m.left_on from lease.moving_on m where m.sublease_id = t.sublease_id),
                (select max(step.happened_on) from lease.transfer_step step where step.sublease_id = t.sublease_id)) as over_on
  from lease.transfer t
  join lease.sublease s using (sublease_id)
 where s.state in ('VACATED', 'SETTLED') and t.state not in ('TRANSFERRED', 'LAPSED');

update lease.transfer set state = 'LAPSED', version = version + 1
 where sublease_id in (select sublease_id from left_before);

insert into lease.transfer_step (sublease_id, place, act, happened_on)
select sublease_id,
       (select max(place) + 1 from lease.transfer_step step where step.sublease_id = left_before.sublease_id),
       'ENDED_BY_LEAVING',
       over_on
  from left_before;

do $$
begin
    if to_regclass('kernel.deadline') is not null then
        with settled as (
            update kernel.deadline set state = 'CANCELLED', settled_on = left_before.over_on, done_elsewhere_on = null
              from left_before
             where subject_id = left_before.sublease_id and kind in ('T-29', 'T-29-OWN', 'T-41', 'T-42')
               and (state = 'OPEN' or done_elsewhere_on is not null)
            returning deadline_id, settled_on)
        insert into kernel.deadline_event (deadline_id, what, on_day)
        select deadline_id, 'CANCELLED', settled_on from settled;
    end if;
end $$;
