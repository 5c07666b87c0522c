-- Who gives the support and how that is chosen; the investigation, and what follows where the programme does not match the
-- need.

-- provider ----------------------------------------------------------------------------------------------------------

create table intake.volume_goal (
    goal_id      uuid       primary key,
    version      bigint     not null,
    municipality varchar(4) not null,
    provider_id  uuid       not null references intake.organisation,
    percent      int        not null check (percent between 0 and 100),
    valid_from   date       not null,
    decision     text       not null check (decision ~ '\S'),
    unique (municipality, provider_id, valid_from)
);

create table intake.framework_agreement (
    agreement_id     uuid         primary key,
    version          bigint       not null,
    municipality     varchar(4)   not null,
    supplier_id      uuid         not null references intake.organisation,
    agreement_number varchar(100) not null check (agreement_number ~ '\S'),
    valid_from       date         not null,
    valid_to         date         check (valid_to >= valid_from),
    -- A supplier has one agreement at a time.
    exclude using gist (supplier_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index framework_agreement_municipality on intake.framework_agreement (municipality, valid_from desc);

create table intake.provider_decision (
    decision_id       uuid        primary key,
    version           bigint      not null,
    case_id           uuid        not null references intake.housing_case,
    turn              int         not null check (turn > 0),
    municipality      varchar(4)  not null,
    kind              varchar(10) not null check (kind in ('OWN', 'FRAMEWORK')),
    provider_id       uuid        references intake.organisation,
    decided_on        date        not null,
    proposed_kind     varchar(10) check (proposed_kind in ('OWN', 'FRAMEWORK')),
    own_percent       int,
    framework_percent int,
    own_chosen        bigint,
    framework_chosen  bigint,
    deviation         text        check (deviation ~ '\S'),
    unique (case_id, turn),
    check (kind <> 'OWN' or provider_id is not null),
    -- Whatever is not what was proposed says why.
    check (proposed_kind is null or proposed_kind = kind or deviation is not null)
);

create index provider_decision_year on intake.provider_decision (municipality, decided_on);

create table intake.provider_chain_step (
    decision_id uuid         not null references intake.provider_decision,
    step        varchar(20)  not null check (step in (
        'BROKER_TOLD', 'CASE_OFFICER_TOLD', 'SUPPLIER_CHOSEN', 'COORDINATOR_INFORMED')),
    taken_on    date         not null,
    taken_at    timestamptz  not null,
    taken_by    varchar(255) not null,
    primary key (decision_id, step)
);

-- What had been answered before there was a record of the choice.
insert into intake.provider_decision (decision_id, version, case_id, turn, municipality, kind, provider_id, decided_on)
select gen_random_uuid(), 0, case_id, 1, municipality, provider_kind, provider_id, answered_on
from intake.referral
where answer_yes and provider_kind is not null;

insert into intake.provider_chain_step (decision_id, step, taken_on, taken_at, taken_by)
select decision_id, step, decided_on, decided_on at time zone 'Europe/Stockholm', 'system'
from intake.provider_decision
cross join unnest(array['BROKER_TOLD', 'CASE_OFFICER_TOLD', 'SUPPLIER_CHOSEN', 'COORDINATOR_INFORMED']) as step
where kind = 'FRAMEWORK' and (step = 'BROKER_TOLD' or provider_id is not null);

-- referral ----------------------------------------------------------------------------------------------------------

alter table intake.referral add column turn int not null default 1 check (turn > 0);
alter table intake.referral alter column turn drop default;
alter table intake.referral add unique (case_id, turn);

-- investigation -----------------------------------------------------------------------------------------------------

create table intake.investigation (
    investigation_id uuid         primary key,
    version          bigint       not null,
    case_id          uuid         not null references intake.housing_case,
    turn             int          not null check (turn > 0),
    concluded_on     date         not null,
    need             text         not null check (need ~ '\S'),
    own_view         text         not null check (own_view ~ '\S'),
    written_by       varchar(255) not null,
    unique (case_id, turn)
);
comment on column intake.investigation.own_view is 'the person''s own view of the matter';

create table intake.other_way (
    other_way_id    uuid         primary key,
    version         bigint       not null,
    case_id         uuid         not null references intake.housing_case,
    turn            int          not null check (turn > 0),
    investigated_on date         not null,
    reference       varchar(100) not null check (reference ~ '\S'),
    findings        text         not null check (findings ~ '\S'),
    written_by      varchar(255) not null,
    unique (case_id, turn)
);

create table intake.outcome_decision (
    case_id         uuid         primary key references intake.housing_case,
    version         bigint       not null,
    outcome         varchar(20)  not null check (outcome in ('REFUSED', 'MET_OTHERWISE')),
    decided_on      date         not null,
    delegate        varchar(255) not null check (delegate ~ '\S'),
    reasons         text         not null check (reasons ~ '\S'),
    external_number varchar(60)  not null check (external_number ~ '\S'),
    appeal_notice   text         check (appeal_notice ~ '\S'),
    -- Who is refused is told how to appeal.
    check (outcome <> 'REFUSED' or appeal_notice is not null)
);
