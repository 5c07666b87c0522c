-- Matching: a verdict on each pair of a case that waits and a vacant flat, kept as long as it and its facts are the same.

drop table intake.flat_match;

-- What a verdict rests on. Few for many pairs: facts, and the versions of the rules that judged them.
create table intake.match_ground (
    ground_id     int         generated always as identity primary key,
    fingerprint   text        not null unique,
    programme     varchar(20) not null,
    company_id    uuid        not null references intake.organisation,
    stream        varchar(20),
    standing      varchar(20) not null check (standing in ('NOT_NEEDED', 'NOT_ASKED', 'ASKED', 'CLEARED', 'DEBT')),
    excluded      boolean     not null,
    earlier_no    varchar(20),
    watched_by    date        not null,
    excluded_by   date        not null,
    checked_by    date        not null,
    verdict       varchar(15) not null check (verdict in ('SUITS', 'UNKNOWN', 'DOES_NOT_SUIT'))
);

create table intake.match_verdict (
    case_id   uuid not null references intake.housing_case,
    flat_id   uuid not null references intake.flat,
    ground_id int  not null references intake.match_ground,
    since     date not null,
    until     date check (until >= since)
);

create unique index match_verdict_open on intake.match_verdict (case_id, flat_id) where until is null;
create index match_verdict_of_flat on intake.match_verdict (flat_id) where until is null;

create index housing_case_matched on intake.housing_case (case_id)
    where state in ('LANDLORD_CHECKED', 'WAITING_FOR_FLAT');

-- A company with which the person was a tenant when notice was given; no new home there until somebody decides so.
create table intake.company_exclusion (
    exclusion_id uuid         primary key,
    version      bigint       not null,
    case_id      uuid         not null references intake.housing_case,
    company_id   uuid         not null references intake.organisation,
    notice_on    date         not null,
    excluded_on  date         not null check (excluded_on >= notice_on),
    lifted_on    date         check (lifted_on >= excluded_on),
    lifted_by    varchar(255),
    lift_reason  text,
    check ((lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (lift_reason is null))
);

create unique index company_exclusion_open on intake.company_exclusion (case_id, company_id) where lifted_on is null;
