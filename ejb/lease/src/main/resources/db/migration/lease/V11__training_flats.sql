-- What becomes of a training flat and of who lives there (S-33..S-37).

-- The trial in the same flat is applied for on its own.
alter table lease.head_lease add column trial_applied_on date check (trial_applied_on <= converted_on);
alter table lease.head_lease add check ((converted_on is null) = (trial_applied_on is null));

-- Whoever moves on: where to, the keys, and what is left to settle.
alter table lease.sublease drop column moves_on_from;
alter table lease.sublease drop column moves_on_to;
alter table lease.sublease drop column moves_on_because;
create table lease.moving_on (
    sublease_id     uuid        primary key references lease.sublease,
    version         bigint      not null,
    moves_on_from   date        not null,
    moves_on_to     varchar(20) not null check (moves_on_to in ('OTHER_FLAT', 'TRIAL_FLAT')),
    because         text        not null,
    left_on         date        check (left_on >= moves_on_from),
    goods_left      boolean,
    goods_called_on date,
    settled_on      date        check (settled_on >= left_on),
    inspected_on    date        check (inspected_on between left_on and settled_on),
    claims_met      boolean,
    goods_fetched   boolean,
    check ((left_on is null) = (goods_left is null)),
    check (settled_on is null or (inspected_on is not null and claims_met is not null and goods_fetched is not null))
);
comment on column lease.moving_on.because is 'how it works in the training flat';

-- A trial in the same flat counts anew.
alter table lease.transfer add column converted_on date check (converted_on >= moved_in_on);
alter table lease.transfer add check (converted_on is null or programme = 'TRIAL');
alter table lease.transfer_step drop constraint transfer_step_act_check;
alter table lease.transfer_step add constraint transfer_step_act_check
    check (act in ('BEGUN', 'CONVERTED', 'REACHED', 'MOVED', 'REVIEW_STARTED', 'CONDITIONS_MET', 'POSTPONED', 'INSPECTED',
                   'OWNER_ASKED', 'OWNER_AGREED', 'OWNER_REFUSED', 'SIGNED'));
