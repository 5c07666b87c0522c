-- What rent is owed for a sublease, and what the head tenant's ledger has told of it.

create table lease.rent_account (
    sublease_id    uuid           primary key references lease.sublease,
    version        bigint         not null,
    case_id        uuid           not null,
    case_number    varchar(20)    not null,
    municipality   varchar(4)     not null,
    head_tenant_id uuid           not null,
    signed_on      date           not null,
    lease_start    date           not null check (signed_on <= lease_start),
    monthly_rent   numeric(12, 2) not null check (monthly_rent >= 0),
    rent_end       date
);

insert into lease.rent_account (sublease_id, version, case_id, case_number, municipality, head_tenant_id, signed_on,
    lease_start, monthly_rent)
select sublease_id, 0, case_id, case_number, municipality, head_tenant_id, signed_on, lease_start, monthly_rent
  from lease.sublease
 where state <> 'PREPARED';

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
