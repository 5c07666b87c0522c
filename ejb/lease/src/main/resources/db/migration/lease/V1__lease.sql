-- The city's leases and the tenants' subleases, with what goes with them.

create table lease.head_lease (
    head_lease_id  uuid        primary key,
    version        bigint      not null,
    state          varchar(20) not null
        check (state in ('PREPARED', 'SIGNED', 'IN_FORCE', 'NOTICE_GIVEN', 'ENDED', 'TRANSFERRED')),
    programme      varchar(20) not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    municipality   varchar(4)  not null,
    flat_id        uuid        not null,
    landlord_id    uuid        not null,
    head_tenant_id uuid        not null,
    contract_date  date        not null,
    start_date     date        not null,
    block_let      boolean     not null,
    notice_months  integer     not null check (notice_months >= 0)
);

-- The city hires a flat once at a time.
create unique index head_lease_running on lease.head_lease (flat_id)
    where state in ('SIGNED', 'IN_FORCE', 'NOTICE_GIVEN');

create table lease.sublease (
    sublease_id           uuid           primary key,
    version               bigint         not null,
    state                 varchar(20)    not null
        check (state in ('PREPARED', 'SIGNED', 'IN_FORCE', 'NOTICE_GIVEN', 'MOVED_ON', 'VACATED', 'SETTLED',
                         'TRANSFERRED')),
    case_id               uuid           not null,
    case_number           varchar(20)    not null,
    municipality          varchar(4)     not null,
    administration_id     uuid           not null,
    provider_id           uuid           not null,
    head_tenant_id        uuid           not null,
    landlord_id           uuid           not null,
    programme             varchar(20)    not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    offer_id              uuid           not null unique,
    flat_id               uuid           not null,
    person_id             uuid           not null,
    head_lease_id         uuid           references lease.head_lease,
    signed_on             date,
    lease_start           date,
    monthly_rent          numeric(12, 2) check (monthly_rent >= 0),
    agreed_notice         varchar(20),
    support_staff_present boolean,
    terms_explained_on    date,
    terms_explained_by    varchar(200),
    terms_version         varchar(100),
    terms_signed          boolean,
    moved_in_on           date,
    landlord_told_on      date,
    keys_at               timestamp,
    keys_place            varchar(200),
    entrance_key_issued   boolean,
    check (state = 'PREPARED'
        or (head_lease_id is not null and signed_on <= lease_start and terms_explained_on <= signed_on
            and terms_signed)),
    check (state in ('PREPARED', 'SIGNED')
        or (moved_in_on >= lease_start and landlord_told_on <= moved_in_on and keys_at is not null))
);

-- A flat is let to one, and a case has one home, at a time.
create unique index sublease_of_flat on lease.sublease (flat_id)
    where state in ('SIGNED', 'IN_FORCE', 'NOTICE_GIVEN', 'MOVED_ON');
create unique index sublease_of_case on lease.sublease (case_id)
    where state in ('SIGNED', 'IN_FORCE', 'NOTICE_GIVEN', 'MOVED_ON');
create index sublease_by_start on lease.sublease (municipality, lease_start desc);

create table lease.tenure_waiver (
    sublease_id    uuid        primary key references lease.sublease,
    version        bigint      not null,
    state          varchar(20) not null
        check (state in ('NOT_NEEDED', 'DRAFTED', 'SIGNED', 'FILED', 'APPROVED', 'REFUSED', 'EXPIRED')),
    case_id        uuid        not null,
    case_number    varchar(20) not null,
    municipality   varchar(4)  not null,
    head_tenant_id uuid        not null,
    signed_on      date,
    valid_from     date,
    valid_to       date,
    rule_version   date,
    check (valid_from <= valid_to),
    check (state in ('NOT_NEEDED', 'DRAFTED')
        or (signed_on is not null and valid_from is not null and valid_to is not null and rule_version is not null))
);

create index tenure_waiver_running on lease.tenure_waiver (valid_to) where state in ('SIGNED', 'APPROVED');

create table lease.inspection (
    inspection_id  uuid        primary key,
    version        bigint      not null,
    sublease_id    uuid        not null references lease.sublease,
    case_id        uuid        not null,
    case_number    varchar(20) not null,
    municipality   varchar(4)  not null,
    head_tenant_id uuid        not null,
    kind           varchar(20) not null check (kind in ('MOVE_IN')),
    occasioned_on  date        not null,
    made_on        date        check (made_on >= occasioned_on),
    findings       text,
    kept_at        varchar(200),
    unique (sublease_id, kind),
    check ((made_on is null) = (findings is null) and (made_on is null) = (kept_at is null))
);

create index inspection_awaited on lease.inspection (occasioned_on) where made_on is null;
