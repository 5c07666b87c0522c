-- Spare keys that participants let the support staff keep, on terms agreed beforehand, and each use of them (G-90).
create table followup.spare_key (
    spare_key_id  uuid         primary key,
    version       bigint       not null,
    assignment_id uuid         not null references followup.assignment,
    offered_on    date         not null,
    accepted      boolean      not null,
    terms         text,
    kept_at       varchar(200),
    returned_on   date         check (returned_on >= offered_on),
    check (accepted = (terms is not null) and accepted = (kept_at is not null)),
    check (accepted or returned_on is null)
);
create index spare_key_of_assignment on followup.spare_key (assignment_id);
-- The staff keep one at a time.
create unique index spare_key_kept on followup.spare_key (assignment_id) where accepted and returned_on is null;
comment on column followup.spare_key.kept_at is 'where at the provider''s office; its file is there too';
create table followup.spare_key_use (
    spare_key_id uuid         not null references followup.spare_key,
    place        integer      not null,
    used_on      date         not null,
    staff        varchar(100) not null,
    reason       text         not null,
    primary key (spare_key_id, place)
);
