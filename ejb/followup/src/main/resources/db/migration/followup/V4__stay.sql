-- Stays in trial and training flats, the checkpoint after one year, and what is decided on trials.

create table followup.stay (
    sublease_id       uuid        primary key,
    version           bigint      not null,
    case_id           uuid        not null,
    case_number       varchar(20) not null,
    municipality      varchar(4)  not null,
    administration_id uuid        not null,
    agency_id         uuid        not null,
    programme         varchar(20) not null check (programme in ('TRIAL', 'TRAINING')),
    moved_in_on       date        not null,
    held_on           date        check (held_on >= moved_in_on),
    present           varchar(100),
    result            varchar(20) check (result in ('WORKS_WELL', 'NEEDS_CHANGE', 'DOES_NOT_WORK')),
    summary           text,
    reported_on       date        check (reported_on >= held_on),
    check ((held_on is null) = (present is null) and (held_on is null) = (result is null)
        and (held_on is null) = (summary is null)),
    check (held_on is not null or reported_on is null)
);

create index stay_by_administration on followup.stay (administration_id, moved_in_on);
create index stay_by_agency on followup.stay (agency_id, moved_in_on);
create index stay_awaited on followup.stay (moved_in_on) where held_on is null;
comment on column followup.stay.summary is 'about a person; not for the housing agency';

create table followup.trial_review (
    sublease_id uuid        not null references followup.stay,
    place       integer     not null,
    reviewed_on date        not null,
    result      varchar(20) not null check (result in ('TAKE_OVER', 'GO_ON', 'DOES_NOT_WORK')),
    summary     text        not null,
    primary key (sublease_id, place)
);

create table followup.trial_decision (
    sublease_id uuid         not null references followup.stay,
    place       integer      not null,
    decided_on  date         not null,
    kind        varchar(20)  not null check (kind in ('END', 'SPECIAL_REASONS')),
    decided_by  varchar(200) not null,
    reason      text         not null,
    review_on   date         check (review_on > decided_on),
    primary key (sublease_id, place),
    check ((kind = 'END') = (review_on is null))
);
