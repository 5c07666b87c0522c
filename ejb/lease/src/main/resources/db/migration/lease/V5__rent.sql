-- What rent is owed for a sublease, and what the head tenant's ledger has told of it.

create table lease.rent_account (
    sublease_id    uuid           primary key references lease.sublease,
    version        bigint         not null,
    case_id        uuid           not null,
    case_number    varchar(20)    not null,
    municipality   varchar(4)     not null,
    head_tenant_id uuid           not null,
    programme      varchar(20)    not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    signed_on      date           not null,
    lease_start    date           not null check (signed_on <= lease_start),
    monthly_rent   numeric(12, 2) not null check (monthly_rent >= 0),
    rent_end       date
);

insert into lease.rent_account (sublease_id, version, case_id, case_number, municipality, head_tenant_id, programme,
    signed_on, lease_start, monthly_rent)
select sublease_id, 0, case_id, case_number, municipality, head_tenant_id, programme, signed_on, lease_start, monthly_rent
  from lease.sublease
 where state <> 'PREPARED';

create index rent_account_of_case on lease.rent_account (head_tenant_id, case_number);

-- From which day on a head tenant's ledger is kept here; of what fell due before, nobody is reminded.
create table lease.rent_ledger (
    head_tenant_id uuid primary key,
    kept_since     date not null
);

create table lease.rent_payment (
    payment_id       uuid           primary key,
    version          bigint         not null,
    sublease_id      uuid           not null references lease.rent_account,
    head_tenant_id   uuid           not null,
    taken_on         date           not null,
    amount           numeric(12, 2) not null check (amount > 0),
    payer            varchar(30)    not null
        check (payer in ('TENANT', 'SOCIAL_SERVICES_FOR_TENANT', 'SOCIAL_BOARD')),
    ledger_reference varchar(100)   not null,
    voided_on        date,
    voided_by        varchar(200),
    void_reason      text,
    check ((voided_on is null) = (voided_by is null) and (voided_on is null) = (void_reason is null))
);

create index rent_payment_of_sublease on lease.rent_payment (sublease_id, taken_on);

-- An entry of a ledger is one payment.
create unique index rent_payment_entry on lease.rent_payment (head_tenant_id, ledger_reference)
    where voided_on is null;
create index rent_payment_voided on lease.rent_payment (head_tenant_id, ledger_reference)
    where voided_on is not null;

-- What was found of how a tenant pays, by whoever assesses it, beside what the account says (A-40).
create table lease.payment_finding (
    finding_id    uuid         primary key,
    sublease_id   uuid         not null references lease.rent_account,
    from_day      date         not null,
    through_day   date         not null check (from_day <= through_day),
    independently boolean      not null,
    by_account    boolean      not null,
    reason        text         not null,
    found_by      varchar(200) not null,
    found_on      date         not null check (through_day <= found_on)
);

create index payment_finding_of_sublease on lease.payment_finding (sublease_id);
