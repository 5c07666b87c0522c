-- The own right of a tenant's spouse or cohabitant to the lease (L-32, JB 12:47 and 12:49), once something was said or done of it.

create table lease.partner_right (
    partner_right_id uuid        primary key,
    version          bigint      not null,
    state            varchar(20) not null
        check (state in ('OPEN', 'CALLED', 'REFERRED', 'TAKEN_OVER', 'REFUSED', 'DECLINED', 'FALLEN')),
    sublease_id      uuid        not null references lease.sublease,
    co_resident_id   uuid        not null references lease.co_resident,
    answered_on      date,
    wants_lease      boolean,
    called_because   text        check (called_because ~ '\S'),
    service_way      varchar(20)
        check (service_way in ('SERVED', 'REGISTERED_LETTER', 'LETTER_AND_COPY')),
    sent_on          date,
    served_on        date        check (served_on >= sent_on),
    posting_number   varchar(50),
    copy_left_with   varchar(200),
    board_told_on    date        check (board_told_on is null),
    sought_on        date        check (sought_on <= served_on),
    referred_on      date        check (referred_on >= served_on),
    outcome_on       date        check (outcome_on >= referred_on or not by_tribunal),
    by_tribunal      boolean,
    check ((answered_on is null) = (wants_lease is null)),
    check ((served_on is null) = (called_because is null) and (served_on is null) = (service_way is null)
        and (served_on is null) = (sent_on is null)),
    check ((outcome_on is null) = (by_tribunal is null)),
    check (state <> 'CALLED' or served_on is not null),
    check (state <> 'REFERRED' or referred_on is not null),
    check (state not in ('TAKEN_OVER', 'REFUSED') or outcome_on is not null),
    check (state <> 'DECLINED' or not wants_lease)
);
-- One at a time: what has fallen is kept, and counts no more.
create unique index partner_right_standing on lease.partner_right (sublease_id) where state <> 'FALLEN';
create index partner_right_of on lease.partner_right (co_resident_id);
comment on column lease.partner_right.served_on is 'the day on which they were called on to move';
comment on column lease.partner_right.board_told_on is 'nobody is told of the call: the column is that of any delivery';

-- A flat in which somebody lives on who takes over the lease is not vacant when the tenant leaves.
alter table lease.sublease add column flat_kept boolean not null default false;
