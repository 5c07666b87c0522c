-- What the figures of mediated trial and training flats are counted from, and what was published before.

-- One row for each thing that happened, written in the transaction of the event. Nothing personal: ids, days, codes.
create table followup.mediation_fact (
    fact_id      bigint generated always as identity primary key,
    kind         varchar(20) not null check (kind in (
        'FLAT_RECEIVED', 'FLAT_STREAMED', 'FLAT_MEDIATED', 'CHECKPOINT_DUE', 'CHECKPOINT_HELD')),
    municipality varchar(4)  not null,
    subject      uuid        not null,
    organisation uuid        not null,
    happened_on  date        not null,
    detail       varchar(40) not null,
    recorded_at  timestamptz not null default current_timestamp,
    -- An event that comes twice is counted once.
    constraint mediation_fact_once unique (kind, subject)
);
create index mediation_fact_by_day on followup.mediation_fact (municipality, kind, happened_on);
comment on column followup.mediation_fact.subject is 'the flat of an incoming flat; else the sublease';
comment on column followup.mediation_fact.organisation is 'the housing agency of an incoming flat; else who applied';
comment on column followup.mediation_fact.detail is 'the stream; the programme; IN_TIME or LATE; else empty';

-- How many were mediated before this house was there, as published elsewhere.
create table followup.published_figure (
    municipality varchar(4)   not null,
    year         int          not null check (year between 1900 and 2999),
    counted      bigint       not null check (counted >= 0),
    derived      boolean      not null,
    source       text         not null check (source ~ '\S'),
    entered_by   varchar(255) not null,
    entered_on   date         not null,
    recorded_at  timestamptz  not null default current_timestamp,
    primary key (municipality, year)
);
