-- What the monthly figures are counted from, and the reports once they are written.

-- One row for each thing that happened, written in the transaction of the event. Nothing personal: ids, days, codes.
create table followup.fact (
    fact_id        bigint generated always as identity primary key,
    kind           varchar(24) not null
                   check (kind in ('APPLICATION', 'REFERRAL', 'PRELIMINARY_ANSWER', 'CRITERION_NOT_MET',
                                   'PHASE', 'VISIT', 'MONTHLY_FOLLOW_UP', 'CARE_CHECKLIST')),
    municipality   varchar(4) not null,
    subject        uuid not null,
    administration uuid,
    provider       uuid,
    happened_on    date not null,
    detail         varchar(40) not null,
    occasion       varchar(60) not null,
    recorded_at    timestamptz not null default current_timestamp,
    -- An event that comes twice is counted once.
    constraint fact_once unique (kind, subject, occasion),
    constraint fact_of_an_administration
        check (administration is not null or kind in ('VISIT', 'MONTHLY_FOLLOW_UP', 'CARE_CHECKLIST'))
);
create index fact_by_day on followup.fact (municipality, kind, happened_on);
comment on column followup.fact.subject is 'the case of an application, referral or answer; else the assignment';
comment on column followup.fact.detail is
    'YES or NO; the criterion; the state entered; what came of the visit; IN_TIME or LATE; else empty';
comment on column followup.fact.occasion is 'what tells it from others of its kind and subject; a paper''s month';

-- One version of a municipality's figures for a month. A version is never changed; figures that have come to differ
-- make another.
create table followup.month_report (
    report_id    uuid primary key,
    municipality varchar(4) not null,
    month        date not null check (extract(day from month) = 1),
    version      integer not null check (version > 0),
    counted_on   date not null,
    overview     text not null,
    recorded_at  timestamptz not null default current_timestamp,
    constraint month_report_version unique (municipality, month, version)
);
comment on column followup.month_report.overview is 'the whole municipality, small counts withheld; JSON';

-- The counts of a version, as fine as they are kept and with nothing withheld.
create table followup.month_figure (
    report_id      uuid not null references followup.month_report,
    administration uuid not null,
    provider       uuid,
    measure        varchar(60) not null,
    counted        bigint not null,
    constraint month_figure_once unique nulls not distinct (report_id, administration, provider, measure)
);

-- What a recipient was sent of a version.
create table followup.month_report_part (
    report_id   uuid not null references followup.month_report,
    recipient   uuid not null,
    masked      boolean not null,
    body        text not null,
    recorded_at timestamptz not null default current_timestamp,
    primary key (report_id, recipient)
);
