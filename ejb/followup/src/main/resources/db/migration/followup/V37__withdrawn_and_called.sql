-- Grants and plans that were withdrawn or ended with the support (G-85, G-102, A-84), and whom a call went to (L-27).
alter table followup.equipment_grant
    drop constraint equipment_grant_state_check,
    drop constraint equipment_grant_check3,
    add column cancelled_on      date check (cancelled_on >= applied_on),
    add column withdrawn_because text check (withdrawn_because ~ '\S'),
    add check (state in ('APPLIED', 'GRANTED', 'REFUSED', 'PAID', 'CANCELLED')),
    add check (state not in ('GRANTED', 'REFUSED', 'PAID') or decided_on is not null),
    add check (state <> 'APPLIED' or decided_on is null),
    add check ((state = 'CANCELLED') = (cancelled_on is not null)),
    add check (cancelled_on is not null or withdrawn_because is null);

alter table followup.sip
    drop constraint sip_state_check,
    add column cancelled_on      date check (cancelled_on >= offered_on),
    add column withdrawn_because text check (withdrawn_because ~ '\S'),
    add check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'CALLED', 'HELD', 'CANCELLED')),
    add check ((state = 'CANCELLED') = (cancelled_on is not null)),
    add check (cancelled_on is not null or withdrawn_because is null);

create table followup.sip_called (
    sip_id   uuid         not null references followup.sip,
    place    integer      not null,
    receiver varchar(200) not null,
    primary key (sip_id, place)
);
-- Until now a call went to whoever might be told by then.
insert into followup.sip_called (sip_id, place, receiver)
select sip_id, row_number() over (partition by sip_id order by place) - 1, receiver
  from followup.sip_consent join followup.sip using (sip_id)
 where given_on <= called_on;

-- What outlived the support that it was part of.
update followup.equipment_grant under_way
   set state = 'CANCELLED',
       cancelled_on = greatest(applied_on, (select max(end_date) from followup.phase_period phase
                                             where phase.assignment_id = under_way.assignment_id))
  from followup.assignment
 where assignment.assignment_id = under_way.assignment_id and assignment.state = 'CLOSED'
   and under_way.state in ('APPLIED', 'GRANTED');
update followup.sip under_way
   set state = 'CANCELLED',
       cancelled_on = greatest(offered_on, (select max(end_date) from followup.phase_period phase
                                             where phase.assignment_id = under_way.assignment_id))
  from followup.assignment
 where assignment.assignment_id = under_way.assignment_id and assignment.state = 'CLOSED'
   and under_way.state in ('OFFERED', 'ACCEPTED', 'CALLED');
