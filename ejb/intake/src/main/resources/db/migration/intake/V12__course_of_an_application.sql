-- The course of an application: taken back, asked to be completed, written of, and kept from all but the named.

-- withdrawal ---------------------------------------------------------------------------------------------------------

create table intake.withdrawal (
    case_id      uuid         primary key references intake.housing_case,
    wished_by    varchar(20)  not null check (wished_by in ('PERSON', 'REPRESENTATIVE', 'APPLICANT')),
    withdrawn_on date         not null,
    reason       text         not null check (reason ~ '\S'),
    recorded_by  varchar(255) not null
);
