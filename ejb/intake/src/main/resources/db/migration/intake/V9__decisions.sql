-- decision: what its document says, when the person got it, and how it is carried out -----------------------------------

alter table intake.decision
    add column legal_act               varchar(40),
    add column legal_paragraph         varchar(20),
    add column delegation              varchar(100),
    add column communicated_on         date check (communicated_on <= decided_on),
    add column communication_answer    text,
    add column communication_exception varchar(30)
        check (communication_exception in ('OBVIOUSLY_NEEDLESS', 'HARDER_TO_CARRY_OUT', 'AT_ONCE')),
    add column communication_ground    text,
    add column own_view                text,
    add column basis_of_living         varchar(20) check (basis_of_living in ('LEASE', 'DECISION_ONLY')),
    add column appeal_notice           boolean not null default false,
    add column served_on               date check (served_on >= decided_on),
    add column look_at_since           date check (look_at_since >= decided_on);

-- Decisions from before keep to the act of their day.
update intake.decision set
    legal_act       = case when decided_on < '2025-07-01' then 'SoL 2001:453' else 'SoL 2025:400' end,
    legal_paragraph = case when decided_on < '2025-07-01' then '4:1' else '11:1' end;

alter table intake.decision
    alter column legal_act set not null,
    alter column legal_paragraph set not null;

create table intake.decision_step (
    decision_id uuid        not null references intake.decision,
    place       integer     not null,
    what        varchar(20) not null check (what in ('CARRIED_OUT', 'BROKEN_OFF', 'CLOSED', 'EXPLAINED')),
    happened_on date        not null,
    reason      varchar(20)
        check (reason in ('NO_FLAT', 'NO_SUPPORT', 'OFFER_DECLINED', 'ASKED_TO_WAIT', 'OTHER')),
    words       text,
    primary key (decision_id, place),
    check ((what = 'EXPLAINED') = (reason is not null))
);

-- delay: what a person is told, and asks for, when a case takes long ---------------------------------------------------

create table intake.delay_notice (
    notice_id   uuid primary key,
    case_id     uuid not null references intake.housing_case,
    told_on     date not null,
    reason      text not null,
    expected_on date not null check (expected_on >= told_on)
);

create index delay_notice_case on intake.delay_notice (case_id);

create table intake.decision_request (
    case_id             uuid   primary key references intake.housing_case,
    version             bigint not null,
    asked_on            date   not null,
    answered_on         date   check (answered_on >= asked_on),
    turned_down_because text,
    check (turned_down_because is null or answered_on is not null)
);

-- appeal ---------------------------------------------------------------------------------------------------------------

create table intake.appeal (
    appeal_id   uuid    primary key,
    version     bigint  not null,
    decision_id uuid    not null references intake.decision,
    received_on date    not null,
    in_time     boolean not null,
    result      varchar(30) check (result in ('TOO_LATE', 'CHANGED_BY_THE_BOARD', 'DECISION_STANDS', 'DECISION_CHANGED',
        'SENT_BACK', 'WITHDRAWN')),
    ended_on    date    check (ended_on >= received_on),
    check ((result is null) = (ended_on is null))
);

-- Of each decision one appeal is open.
create unique index appeal_open on intake.appeal (decision_id) where result is null;
