-- Notices of the head tenant's on its own lease that stand no more, and why; the latest is the last.
create table lease.head_lease_former_notice (
    head_lease_id   uuid          not null references lease.head_lease,
    place           integer       not null,
    notice_on       date          not null,
    last_day        date          not null,
    owner_agreed_on date,
    changed_on      date          not null,
    reason          varchar(1000) not null,
    noted_by        varchar(255)  not null,
    primary key (head_lease_id, place)
);
