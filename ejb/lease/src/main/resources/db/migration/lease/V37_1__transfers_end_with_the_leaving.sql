-- Who has left takes over nothing, whatever was signed for: so do those who have left before.
alter table lease.transfer_step drop constraint transfer_step_act_check;
alter table lease.transfer_step add constraint transfer_step_act_check
    check (act in ('BEGUN', 'CONVERTED', 'REACHED', 'MOVED', 'REVIEW_STARTED', 'CONDITIONS_MET', 'POSTPONED', 'INSPECTED',
                   'OWNER_ASKED', 'OWNER_AGREED', 'OWNER_REFUSED', 'SIGNED', 'ENDED_BY_DEATH', 'ENDED_BY_LEAVING'));

with over as (
    update lease.transfer t set state = 'LAPSED', version = t.version + 1
      from lease.sublease s
     where s.sublease_id = t.sublease_id and s.state in ('VACATED', 'SETTLED')
       and t.state not in ('TRANSFERRED', 'LAPSED')
    returning t.sublease_id)
insert into lease.transfer_step (sublease_id, place, act, happened_on)
select sublease_id,
       (select max(place) + 1 from lease.transfer_step step where step.sublease_id = over.sublease_id),
       'ENDED_BY_LEAVING',
       coalesce((select max(e.left_on) from lease.termination e where e.sublease_id = over.sublease_id),
                (select m.left_on from lease.moving_on m where m.sublease_id = over.sublease_id),
                (select max(step.happened_on) from lease.transfer_step step where step.sublease_id = over.sublease_id))
  from over;
