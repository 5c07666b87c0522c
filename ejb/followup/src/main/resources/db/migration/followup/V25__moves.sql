-- Moves that are planned together (G-81 to G-84, G-88), the checklist of help around them (G-87), and the home equipment grant
-- (G-85, G-86).
create table followup.move_plan (
    move_id        uuid        primary key,
    version        bigint      not null,
    assignment_id  uuid        not null references followup.assignment,
    planned_since  date        not null,
    state          varchar(20) not null check (state in ('PLANNED', 'MEETING_HELD', 'MOVED', 'CANCELLED')),
    meeting_on     date        not null check (meeting_on >= planned_since),
    income_support boolean     not null,
    guests         text,
    earlier_staff  text,
    held_on        date        check (held_on >= planned_since),
    purchases      text,
    approach       text,
    check ((held_on is null) = (purchases is null) and (held_on is null) = (approach is null)),
    check (held_on is not null or state <> 'MEETING_HELD'),
    check (held_on is null or state <> 'PLANNED')
);
create index move_plan_of_assignment on followup.move_plan (assignment_id);
-- One move is ahead at a time.
create unique index move_plan_ahead on followup.move_plan (assignment_id) where state in ('PLANNED', 'MEETING_HELD');
create table followup.move_invited (
    move_id uuid        not null references followup.move_plan,
    party   varchar(20) not null check (party in ('PARTICIPANT', 'SUPPORT_STAFF', 'SOCIAL_WORKER', 'ECONOMIC_AID')),
    primary key (move_id, party)
);
create table followup.move_attendant (
    move_id uuid        not null references followup.move_plan,
    party   varchar(20) not null check (party in ('PARTICIPANT', 'SUPPORT_STAFF', 'SOCIAL_WORKER', 'ECONOMIC_AID')),
    primary key (move_id, party)
);
create table followup.move_item (
    move_id   uuid        not null references followup.move_plan,
    place     integer     not null,
    item      varchar(20) not null check (item in (
        'ADDRESS', 'ELECTRICITY', 'INSURANCE', 'APPLICATIONS', 'FURNITURE', 'MOVERS', 'OTHER')),
    outcome   varchar(20) not null check (outcome in ('OFFERED', 'DONE', 'DECLINED')),
    ticked_on date        not null,
    primary key (move_id, place)
);
create table followup.move_coordination (
    move_id        uuid    not null references followup.move_plan,
    place          integer not null,
    coordinated_on date    not null,
    summary        text    not null,
    primary key (move_id, place)
);
create table followup.equipment_grant (
    grant_id      uuid        primary key,
    version       bigint      not null,
    assignment_id uuid        not null references followup.assignment,
    state         varchar(20) not null check (state in ('APPLIED', 'GRANTED', 'REFUSED', 'PAID')),
    applied_on    date        not null,
    decided_on    date        check (decided_on >= applied_on),
    consulted_on  date        check (consulted_on >= applied_on),
    paid_on       date        check (paid_on >= decided_on and paid_on >= consulted_on),
    check ((state = 'APPLIED') = (decided_on is null)),
    check ((state = 'PAID') = (paid_on is not null) and (paid_on is null) = (consulted_on is null))
);
create index equipment_grant_of_assignment on followup.equipment_grant (assignment_id);
-- One application is under way at a time.
create unique index equipment_grant_under_way on followup.equipment_grant (assignment_id) where state in ('APPLIED', 'GRANTED');
