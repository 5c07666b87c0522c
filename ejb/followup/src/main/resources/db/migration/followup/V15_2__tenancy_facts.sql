-- What the figures of rectification notices (K-18) and of transfers (K-22) are counted from. Nothing personal: ids, days, codes.
create table followup.tenancy_fact (
    fact_id        bigint generated always as identity primary key,
    kind           varchar(20) not null check (kind in ('NOTICE', 'CONTACT', 'TRANSFER')),
    municipality   varchar(4)  not null,
    subject        uuid        not null,
    administration uuid        not null,
    provider       uuid        not null,
    happened_on    date        not null,
    detail         varchar(20) not null,
    days           integer,
    days_deducted  integer,
    occasion       varchar(60) not null,
    -- An event that comes twice is counted once; of two contacts about a notice the first one counts.
    constraint tenancy_fact_once unique (kind, subject, occasion)
);
create index tenancy_fact_by_day on followup.tenancy_fact (municipality, kind, happened_on);
comment on column followup.tenancy_fact.subject is 'the disturbance of a notice or contact; the sublease of a transfer';
comment on column followup.tenancy_fact.detail is 'SENT; IN_TIME, LATE or MISSED; the state come to, or RESTS under notice';
comment on column followup.tenancy_fact.days is 'of a transfer that is done, from the first day that counted';
