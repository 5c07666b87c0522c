-- The course of an application: taken back, asked to be completed, written of, and kept from all but the named.

-- withdrawal ---------------------------------------------------------------------------------------------------------

create table intake.withdrawal (
    case_id      uuid         primary key references intake.housing_case,
    wished_by    varchar(20)  not null check (wished_by in ('PERSON', 'REPRESENTATIVE', 'APPLICANT')),
    withdrawn_on date         not null,
    reason       text         not null check (reason ~ '\S'),
    recorded_by  varchar(255) not null
);

-- flatapplication: asked to be completed -----------------------------------------------------------------------------

alter table intake.flat_application add column completed_on date check (completed_on >= received_on);
comment on column intake.flat_application.completed_on is 'since when it is looked at as it is, where it was asked to be completed';

create table intake.completion (
    completion_id   uuid         primary key,
    version         bigint       not null,
    case_id         uuid         not null references intake.housing_case,
    asked_on        date         not null,
    asked_by        varchar(255) not null,
    answer_by       date         not null check (answer_by > asked_on),
    note            text,
    ended_on        date         check (ended_on >= asked_on),
    ended_by        varchar(255),
    without_because text,
    check ((ended_on is null) = (ended_by is null)),
    check (without_because is null or ended_on is not null)
);

create index completion_case on intake.completion (case_id);
-- A case waits for one answer at a time.
create unique index completion_open on intake.completion (case_id) where ended_on is null;

create table intake.completion_part (
    completion_id uuid        not null references intake.completion,
    part          varchar(40) not null,
    primary key (completion_id, part)
);

-- paperway: forms of those whose identity is protected ---------------------------------------------------------------

create table intake.named_person (
    named_person_id uuid         primary key,
    version         bigint       not null,
    organisation_id uuid         not null references intake.organisation,
    user_name       varchar(255) not null,
    valid_from      date         not null,
    valid_to        date         check (valid_to >= valid_from),
    named_by        varchar(255) not null,
    decision        text         not null check (decision ~ '\S')
);

create index named_person_organisation on intake.named_person (organisation_id, user_name);

-- The case exists only for a form in a case; else it is what the receipt says.
create table intake.paper_task (
    task_id           uuid         primary key,
    version           bigint       not null,
    municipality      varchar(4)   not null,
    kind              varchar(20)  not null check (kind in ('REFERRAL', 'FLAT_APPLICATION', 'TENANCY_BASIS')),
    sender_id         uuid         not null references intake.organisation,
    message_id        text,
    received_on       date         not null,
    case_id           uuid         not null,
    case_number       varchar(20)  not null,
    identity_number   varchar(12)  not null,
    given_name        text         not null,
    family_name       text         not null,
    paper_sent_on     date         check (paper_sent_on >= received_on),
    courier_reference text,
    closed_by         varchar(255),
    check ((paper_sent_on is null) = (courier_reference is null) and (paper_sent_on is null) = (closed_by is null))
);

create index paper_task_sender on intake.paper_task (sender_id, received_on);
create unique index paper_task_message on intake.paper_task (municipality, message_id) where message_id is not null;

-- casenote -----------------------------------------------------------------------------------------------------------

create table intake.case_note (
    case_id         uuid         not null references intake.housing_case,
    number          int          not null check (number > 0),
    -- Whose note it is: the others who work on the case do not read it.
    organisation_id uuid         not null references intake.organisation,
    noted_on        date         not null,
    text            text         not null check (text ~ '\S' and length(text) <= 10000),
    corrects        int          check (corrects < number),
    written_by      varchar(255) not null,
    written_at      timestamptz  not null,
    primary key (case_id, number),
    unique (case_id, corrects),
    foreign key (case_id, corrects) references intake.case_note
);
