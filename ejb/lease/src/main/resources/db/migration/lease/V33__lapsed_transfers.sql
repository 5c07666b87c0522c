-- Where the tenant has died nobody takes over the lease, wherever the transfer stood, and whether the leave for it was given.
alter table lease.transfer drop constraint transfer_state_check;
alter table lease.transfer add constraint transfer_state_check
    check (state in ('COUNTING', 'DUE', 'UNDER_REVIEW', 'INSPECTED', 'ASKED_OWNER', 'GRANTED', 'TRANSFERRED', 'REFUSED',
                     'POSTPONED', 'LAPSED'));
alter table lease.transfer drop constraint transfer_check3;
alter table lease.transfer add constraint transfer_let
    check (programme <> 'TRAINING' or state in ('COUNTING', 'LAPSED') or let_by is not null);
alter table lease.transfer drop constraint own_lease_signed;
alter table lease.transfer add constraint own_lease_signed check (
    case state when 'TRANSFERRED' then own_start is not null when 'GRANTED' then true when 'LAPSED' then true
    else own_start is null end);
alter table lease.transfer_step drop constraint transfer_step_act_check;
alter table lease.transfer_step add constraint transfer_step_act_check
    check (act in ('BEGUN', 'CONVERTED', 'REACHED', 'MOVED', 'REVIEW_STARTED', 'CONDITIONS_MET', 'POSTPONED', 'INSPECTED',
                   'OWNER_ASKED', 'OWNER_AGREED', 'OWNER_REFUSED', 'SIGNED', 'ENDED_BY_DEATH'));
