-- The papers that a stay in a trial or training flat takes, and what was let be missing.

create table lease.document_checklist (
    sublease_id uuid        primary key references lease.sublease,
    version     bigint      not null,
    programme   varchar(20) not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    signed_on   date        not null
);

create table lease.document (
    sublease_id      uuid         not null references lease.document_checklist,
    place            integer      not null,
    kind             varchar(30)  not null
        check (kind in ('ACTION_PLAN', 'DECISION', 'HEAD_LEASE', 'SUBLEASE', 'CHECKPOINT_AGREEMENT', 'TENURE_WAIVER',
                        'GENERAL_RULES')),
    dated_on         date         not null,
    parties          varchar(100) not null,
    file_reference   varchar(200) not null,
    template_version varchar(50),
    primary key (sublease_id, place)
);

-- One row for each paper and occasion, so that the month can count them.
create table lease.document_override (
    sublease_id uuid         not null references lease.document_checklist,
    place       integer      not null,
    kind        varchar(30)  not null
        check (kind in ('ACTION_PLAN', 'DECISION', 'HEAD_LEASE', 'SUBLEASE', 'CHECKPOINT_AGREEMENT', 'TENURE_WAIVER',
                        'GENERAL_RULES')),
    occasion    varchar(20)  not null check (occasion in ('SIGNING', 'MOVE_IN')),
    happened_on date         not null,
    decided_by  varchar(200) not null,
    reason      text         not null,
    primary key (sublease_id, place),
    unique (sublease_id, kind, occasion)
);

-- Who is not the municipality sublets with the landlord's consent only (JB 12:39).
alter table lease.head_lease add column sublet_consent_on date;

alter table lease.sublease add column occupants integer check (occupants > 0);
update lease.sublease set occupants = 1 where signed_on is not null;
alter table lease.sublease add check (state = 'PREPARED' or occupants is not null);
