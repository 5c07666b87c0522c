-- offer: how long there is to choose, as it was when the offer was made; empty for offers from before it could be set ---

alter table intake.offer
    add column choice_days        integer check (choice_days > 0),
    add column choice_rule_from   date,
    add column choice_rule_source text,
    add check ((choice_days is null) = (choice_rule_from is null)),
    add check ((choice_days is null) = (choice_rule_source is null));

-- delegation: who decides by delegation; ended, and never changed -------------------------------------------------------

create table intake.delegation (
    delegation_id   uuid         primary key,
    version         bigint       not null,
    municipality    varchar(4)   not null check (municipality ~ '^[0-9]{4}$'),
    organisation_id uuid         not null references intake.organisation,
    decision        varchar(20)  not null check (decision in ('HOUSING', 'SUPPORT', 'OUTCOME')),
    title           varchar(200) not null check (title ~ '\S'),
    user_name       varchar(255) check (user_name ~ '\S'),
    reference       varchar(100) not null check (reference ~ '\S'),
    valid_from      date         not null,
    valid_to        date         check (valid_to >= valid_from)
);

create index delegation_organisation on intake.delegation (organisation_id, valid_from);

-- What a decision rests on; empty where its organisation had entered no delegations.
alter table intake.decision add column delegation_id uuid references intake.delegation;
alter table intake.outcome_decision add column delegation_id uuid references intake.delegation;
