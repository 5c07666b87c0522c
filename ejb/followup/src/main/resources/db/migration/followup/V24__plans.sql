-- Plans that the person takes part in, version by version: implementation plans on assignments (G-73, G-108), action plans of
-- who applies for a trial or a training flat (S-80).
create table followup.plan (
    plan_id          uuid        primary key,
    version          bigint      not null,
    kind             varchar(20) not null check (kind in ('IMPLEMENTATION', 'ACTION')),
    subject_id       uuid        not null,
    case_id          uuid        not null,
    number           integer     not null check (number > 0),
    state            varchar(20) not null check (state in ('DRAFT', 'AGREED', 'REPLACED', 'VOID')),
    drawn_up_on      date        not null,
    left_out_because text,
    approach         text        not null,
    next_review_on   date        not null check (next_review_on > drawn_up_on),
    worksheet        boolean     not null,
    agreed_on        date        check (agreed_on >= drawn_up_on),
    void_because     text,
    unique (kind, subject_id, number),
    check ((state = 'VOID') = (void_because is not null)),
    check (state in ('DRAFT', 'VOID') or agreed_on is not null)
);
create index plan_of_case on followup.plan (case_id);
comment on column followup.plan.subject_id is 'the assignment; of an action plan the case';
create table followup.plan_party (
    plan_id uuid        not null references followup.plan,
    party   varchar(20) not null check (party in ('PERSON', 'STAFF', 'SOCIAL_WORKER', 'OTHERS')),
    primary key (plan_id, party)
);
create table followup.plan_goal (
    plan_id uuid        not null references followup.plan,
    place   integer     not null,
    area    varchar(20) not null check (area in (
        'HOME', 'HEALTH', 'MONEY', 'EVERYDAY_LIFE', 'AGAINST_LONELINESS', 'HARM_REDUCTION', 'LINKED_SERVICE')),
    aim     text        not null,
    primary key (plan_id, place)
);
