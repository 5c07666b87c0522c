-- The assignments to the providers, the visits, and the papers of each month.

create extension if not exists btree_gist with schema public;

create table followup.assignment (
    assignment_id     uuid        primary key,
    version           bigint      not null,
    state             varchar(20) not null
        check (state in ('ORDERED', 'ACCEPTED', 'PHASE_1', 'PHASE_2', 'PHASE_3', 'PHASE_4', 'WIND_DOWN', 'CLOSED')),
    case_id           uuid        not null,
    case_number       varchar(20) not null,
    municipality      varchar(4)  not null,
    administration_id uuid        not null,
    provider_id       uuid        not null,
    ordered_on        date        not null,
    accepted_on       date        check (accepted_on >= ordered_on),
    phase1_on         date        check (phase1_on >= accepted_on),
    planned_move_in   date        check (planned_move_in > phase1_on),
    phase1_reason     text,
    sublease_id       uuid,
    letting_office_id uuid,
    check ((sublease_id is null) = (letting_office_id is null)),
    check (state = 'ORDERED' or accepted_on is not null)
);

-- A case has one assignment at a time.
create unique index assignment_running on followup.assignment (case_id) where state <> 'CLOSED';
create index assignment_by_order on followup.assignment (municipality, ordered_on desc);

create table followup.assignment_item (
    assignment_id uuid        not null references followup.assignment,
    item          varchar(40) not null
        check (item in ('SHAPE_SUPPORT_TOGETHER', 'CARE_OF_HOME', 'HEALTH', 'AGAINST_ISOLATION',
                        'CONTACT_WITH_AUTHORITIES', 'REPORT_EVENTS', 'MONTHLY_FOLLOW_UP')),
    primary key (assignment_id, item)
);

create table followup.assignment_goal (
    assignment_id uuid        not null references followup.assignment,
    goal          varchar(40) not null
        check (goal in ('STAYS_IN_FLAT', 'WELL_IN_BODY_AND_MIND', 'MEANINGFUL_EVERYDAY_LIFE')),
    primary key (assignment_id, goal)
);

create table followup.phase_period (
    assignment_id uuid        not null references followup.assignment,
    phase         varchar(20) not null check (phase in ('PHASE_1', 'PHASE_2', 'PHASE_3', 'PHASE_4', 'WIND_DOWN')),
    start_date    date        not null,
    end_date      date        check (end_date > start_date),
    primary key (assignment_id, start_date),
    -- One phase at a time.
    exclude using gist (assignment_id with =, daterange(start_date, end_date) with &&)
);

create table followup.visit (
    visit_id      uuid         primary key,
    version       bigint       not null,
    assignment_id uuid         not null references followup.assignment,
    visited_on    date         not null,
    outcome       varchar(20)  not null check (outcome in ('MET_IN_FLAT', 'MET_ELSEWHERE', 'DECLINED', 'NOT_REACHED')),
    staff         varchar(200) not null
);

create index visit_by_day on followup.visit (assignment_id, visited_on);

create table followup.monthly_follow_up (
    follow_up_id     uuid         primary key,
    version          bigint       not null,
    assignment_id    uuid         not null references followup.assignment,
    month            date         not null check (extract(day from month) = 1),
    sent_on          date         not null check (sent_on >= month),
    template_version varchar(100) not null,
    text             text         not null,
    unique (assignment_id, month)
);

create table followup.goal_rating (
    follow_up_id uuid        not null references followup.monthly_follow_up,
    goal         varchar(40) not null
        check (goal in ('STAYS_IN_FLAT', 'WELL_IN_BODY_AND_MIND', 'MEANINGFUL_EVERYDAY_LIFE')),
    rating       varchar(20) not null check (rating in ('WORSE', 'UNCHANGED', 'BETTER', 'REACHED')),
    primary key (follow_up_id, goal)
);

create table followup.care_checklist (
    checklist_id     uuid    primary key,
    version          bigint  not null,
    assignment_id    uuid    not null references followup.assignment,
    month            date    not null check (extract(day from month) = 1),
    made_on          date    not null check (made_on >= month),
    sent_on          date    not null check (sent_on >= made_on),
    signed_by_tenant boolean not null,
    unique (assignment_id, month)
);

create table followup.checklist_item (
    checklist_id uuid         not null references followup.care_checklist,
    place        integer      not null,
    point        varchar(200) not null,
    in_order     boolean      not null,
    remark       text,
    primary key (checklist_id, place)
);
