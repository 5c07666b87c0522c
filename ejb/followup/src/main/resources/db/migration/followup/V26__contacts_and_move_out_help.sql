-- Contacts elsewhere than in the flat, and attempts at them, by provider and social worker (G-97, G-103, G-124, G-142).
create table followup.contact (
    contact_id    uuid         primary key,
    version       bigint       not null,
    assignment_id uuid         not null references followup.assignment,
    contacted_on  date         not null,
    way           varchar(20)  not null check (way in ('VISIT_ELSEWHERE', 'TELEPHONE', 'TOWN', 'CARE', 'MEETING', 'OFFICE', 'LETTER')),
    purpose       varchar(30)  not null check (purpose in ('SUPPORT', 'SEEKING', 'OUTREACH_AFTER_NOTICE', 'OPEN_SUPPORT')),
    reached       boolean      not null,
    staff         varchar(100) not null,
    side          varchar(20)  not null check (side in ('PROVIDER', 'SOCIAL_SERVICES')),
    state         varchar(10)  not null check (state in ('RECORDED', 'STRUCK')),
    struck_on     date,
    struck_because text,
    check ((state = 'STRUCK') = (struck_on is not null)),
    check ((struck_on is null) = (struck_because is null))
);
create index contact_of_assignment on followup.contact (assignment_id, contacted_on);

-- That participants under notice were told that another home can be applied for (G-125).
create table followup.move_out_information (
    information_id uuid         primary key,
    version        bigint       not null,
    assignment_id  uuid         not null references followup.assignment,
    informed_on    date         not null,
    staff          varchar(100) not null
);
create index move_out_information_of_assignment on followup.move_out_information (assignment_id);

-- What social services have decided to help with when somebody moves out (G-128); the latest counts.
create table followup.move_out_help (
    help_id       uuid         primary key,
    version       bigint       not null,
    number        bigint       generated always as identity,
    assignment_id uuid         not null references followup.assignment,
    decided_on    date         not null,
    manages       boolean      not null,
    moving_cost   boolean      not null,
    storage       boolean      not null,
    cleaning      boolean      not null,
    decided_by    varchar(100) not null,
    check (manages = not (moving_cost or storage or cleaning))
);
create index move_out_help_of_assignment on followup.move_out_help (assignment_id);
