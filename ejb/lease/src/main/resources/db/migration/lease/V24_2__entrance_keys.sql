-- A key or tag to the entrance door that the support staff were not issued at the move-in (G-91); of those before, none is awaited.
create table lease.entrance_key (
    sublease_id    uuid        primary key references lease.sublease,
    version        bigint      not null,
    case_id        uuid        not null,
    case_number    varchar(20) not null,
    municipality   varchar(4)  not null,
    head_tenant_id uuid        not null,
    programme      varchar(20) not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    moved_in_on    date        not null,
    issued_on      date        check (issued_on >= moved_in_on),
    over_on        date
);
create index entrance_key_awaited on lease.entrance_key (moved_in_on) where issued_on is null and over_on is null;
