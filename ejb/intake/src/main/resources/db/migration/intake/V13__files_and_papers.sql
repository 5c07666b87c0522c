-- Files of cases, and the register of papers in and out.

-- attachment -----------------------------------------------------------------------------------------------------------

-- A content is kept once, by its hash, in pieces: a file is written and read piece by piece, never whole in memory.
-- Rows and not large objects: rows have foreign keys, go with their transaction, and come along in any copy of the tables.
create table intake.attached_content (
    sha256        bytea  primary key check (octet_length(sha256) = 32),
    size_in_bytes bigint not null check (size_in_bytes > 0)
);

create table intake.attached_piece (
    sha256 bytea   not null references intake.attached_content on delete cascade,
    place  integer not null check (place >= 0),
    bytes  bytea   not null,
    primary key (sha256, place)
);

-- What comes in is compressed already.
alter table intake.attached_piece alter column bytes set storage external;

create table intake.attached_file (
    attachment_id   uuid         primary key,
    version         bigint       not null,
    case_id         uuid         not null references intake.housing_case,
    number          integer      not null check (number > 0),
    name            varchar(150) check (name ~ '\S'),
    kind            varchar(10)  not null check (kind in ('PDF', 'JPEG', 'PNG', 'TEXT', 'DOCX', 'ODT')),
    size_in_bytes   bigint       not null check (size_in_bytes > 0),
    sha256          bytea        references intake.attached_content,
    added_at        timestamptz  not null,
    added_by        varchar(255) not null,
    removed_on      date,
    removed_by      varchar(255),
    removed_because text         check (removed_because ~ '\S'),
    unique (case_id, number),
    check (num_nonnulls(name, sha256) in (0, 2)),
    check (num_nonnulls(removed_on, removed_by, removed_because) in (0, 3)),
    check ((sha256 is null) = (removed_on is not null))
);

create index attached_file_content on intake.attached_file (sha256);

-- register -------------------------------------------------------------------------------------------------------------

create table intake.registered_paper (
    paper_id        uuid         primary key,
    version         bigint       not null,
    case_id         uuid         not null references intake.housing_case,
    number          integer      not null check (number > 0),
    happened_on     date         not null,
    direction       varchar(3)   not null check (direction in ('IN', 'OUT')),
    kind            varchar(20)  not null check (kind in (
        'APPLICATION', 'REFERRAL', 'COMPLETION', 'LETTER', 'DECISION', 'APPEAL', 'FILE', 'OTHER')),
    way             varchar(5)   not null check (way in ('REST', 'SOAP', 'PAPER', 'MAIL')),
    detail          varchar(60),
    organisation_id uuid         references intake.organisation,
    side            varchar(20)  check (side in (
        'PERSON', 'REPRESENTATIVE', 'LANDLORD', 'PROVIDER', 'COURT', 'AUTHORITY', 'OTHER')),
    attachment_id   uuid         references intake.attached_file,
    registered_at   timestamptz  not null,
    registered_by   varchar(255) not null,
    struck_on       date,
    struck_by       varchar(255),
    struck_because  text         check (struck_because ~ '\S'),
    unique (case_id, number),
    check (num_nonnulls(organisation_id, side) = 1),
    check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3))
);

create index registered_paper_file on intake.registered_paper (attachment_id);
