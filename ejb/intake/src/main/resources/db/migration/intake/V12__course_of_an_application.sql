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
