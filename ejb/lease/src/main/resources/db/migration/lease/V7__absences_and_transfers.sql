-- How long tenants are away from their flats (G-132), and on what day a lease may become the tenant's own.

create extension if not exists btree_gist with schema public;

-- A row is never changed but to be ended or struck; a correction strikes one and adds another.
create table lease.absence (
    absence_id     uuid   primary key,
    version        bigint not null,
    sublease_id    uuid   not null references lease.sublease,
    first_day      date   not null,
    last_day       date   check (last_day >= first_day),
    reason         text   not null,
    recorded_on    date   not null check (first_day <= recorded_on),
    corrects       uuid   references lease.absence,
    struck_on      date,
    struck_because text,
    check ((struck_on is null) = (struck_because is null)),
    -- Nobody is away twice on one day.
    exclude using gist (sublease_id with =, daterange(first_day, last_day, '[]') with &&) where (struck_on is null)
);
create index absence_of_sublease on lease.absence (sublease_id, first_day);
create index absence_ongoing on lease.absence (sublease_id) where last_day is null and struck_on is null;
comment on column lease.absence.last_day is 'the last whole day away; none while it goes on';
comment on column lease.absence.reason is 'guarded (A-34): hospital, prison and the like';

create table lease.transfer (
    sublease_id        uuid        primary key references lease.sublease,
    version            bigint      not null,
    state              varchar(20) not null
        check (state in ('COUNTING', 'DUE', 'UNDER_REVIEW', 'INSPECTED', 'ASKED_OWNER', 'GRANTED', 'TRANSFERRED',
                         'REFUSED', 'POSTPONED')),
    case_id            uuid        not null,
    case_number        varchar(20) not null,
    municipality       varchar(4)  not null,
    administration_id  uuid        not null,
    provider_id        uuid        not null,
    head_tenant_id     uuid        not null,
    landlord_id        uuid        not null,
    programme          varchar(20) not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    lease_start        date        not null,
    moved_in_on        date        not null check (moved_in_on >= lease_start),
    checkpoint_held_on date,
    let_by             varchar(200),
    let_as             varchar(200),
    let_because        text,
    own_start          date,
    check ((state = 'TRANSFERRED') = (own_start is not null)),
    check ((let_by is null) = (let_as is null) and (let_by is null) = (let_because is null)),
    -- From a training flat nobody takes over the lease but by a named person's leave (S-32, A-42).
    check (programme <> 'TRAINING' or state = 'COUNTING' or let_by is not null)
);
comment on column lease.transfer.own_start is 'the first day of the lease of one''s own';
create index transfer_by_state on lease.transfer (state);

-- What has been done towards it, in its order; nothing is taken away.
create table lease.transfer_step (
    sublease_id uuid        not null references lease.transfer,
    place       integer     not null,
    act         varchar(20) not null
        check (act in ('BEGUN', 'REACHED', 'MOVED', 'REVIEW_STARTED', 'CONDITIONS_MET', 'POSTPONED', 'INSPECTED',
                       'OWNER_ASKED', 'OWNER_AGREED', 'OWNER_REFUSED', 'SIGNED')),
    happened_on date        not null,
    reason      text,
    review_on   date        check (review_on > happened_on),
    rent_paid   boolean,
    undisturbed boolean,
    well_kept   boolean,
    primary key (sublease_id, place),
    check (act not in ('POSTPONED', 'OWNER_REFUSED') or (reason is not null and review_on is not null))
);

-- Before a transfer the flat is inspected with provider and company there (G-135); after a postponement once more.
alter table lease.inspection drop constraint if exists inspection_kind_check;
alter table lease.inspection add constraint inspection_kind_check check (kind in ('MOVE_IN', 'TRANSFER'));
alter table lease.inspection drop constraint if exists inspection_sublease_id_kind_key;
create unique index inspection_awaited_once on lease.inspection (sublease_id, kind) where made_on is null;
create unique index inspection_at_move_in_once on lease.inspection (sublease_id) where kind = 'MOVE_IN';
alter table lease.inspection add column well_kept boolean;
alter table lease.inspection add column provider_present boolean;
alter table lease.inspection add column company_present boolean;
alter table lease.inspection add constraint inspection_of_transfer_complete check (kind <> 'TRANSFER' or made_on is null
    or (well_kept is not null and provider_present and company_present));
