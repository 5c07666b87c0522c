-- From the application for a trial or training flat to the landlord's approval.

-- A training flat may be asked for before it is known who will live in it.
alter table intake.housing_case alter column person_id drop not null;
alter table intake.housing_case add constraint housing_case_person
    check (person_id is not null or programme = 'TRAINING');

create table intake.flat_application (
    case_id           uuid    primary key references intake.housing_case,
    version           bigint  not null,
    received_on       date    not null,
    before_cut_off    boolean not null,
    decided_on        date    check (decided_on >= received_on),
    granted           boolean,
    decision_reason   text,
    check ((decided_on is null) = (granted is null)),
    check (granted is distinct from false or decision_reason is not null)
);

create index flat_application_undecided on intake.flat_application (received_on) where decided_on is null;

create table intake.flat_application_part (
    case_id uuid        not null references intake.flat_application,
    part    varchar(20) not null check (part in (
        'TARGET_GROUP', 'FOLLOW_UP', 'PLANNING', 'RESPONSIBILITY', 'BACKGROUND', 'REHABILITATION', 'ACTION_PLAN',
        'ABILITY')),
    text    text        not null check (text ~ '\S'),
    primary key (case_id, part)
);

-- The daily watch: which flat suits which waiting assignment, from the day it was seen to the day it no longer did.
create table intake.flat_match (
    case_id      uuid    not null references intake.housing_case,
    flat_id      uuid    not null references intake.flat,
    found_on     date    not null,
    ended_on     date    check (ended_on >= found_on),
    rule_version date    not null,
    primary key (case_id, flat_id, found_on)
);

create unique index flat_match_open on intake.flat_match (case_id, flat_id) where ended_on is null;
create index flat_match_of_flat on intake.flat_match (flat_id) where ended_on is null;

-- The offer of one flat is asked of the landlord first: it is held from the inquiry, and offered from the landlord's yes.
alter table intake.offer add column offered_on date check (offered_on >= reserved_on);
alter table intake.offer add column end_reason text;
update intake.offer set offered_on = reserved_on;
alter table intake.offer add constraint offer_made check (offered_on is not null or state in (
    'INQUIRY_SENT', 'LANDLORD_NO', 'CANCELLED'));

create table intake.mediation (
    offer_id                uuid    primary key references intake.offer,
    version                 bigint  not null,
    case_id                 uuid    not null references intake.housing_case,
    landlord_id             uuid    not null references intake.organisation,
    quota_confirmed_by      varchar(255),
    quota_confirmation      text,
    landlord_answered_on    date,
    accepted_on             date    check (accepted_on >= landlord_answered_on),
    accepted_before_cut_off boolean,
    proposed_on             date    check (proposed_on >= accepted_on),
    proposed_before_cut_off boolean,
    presented_on            date    check (presented_on >= proposed_on),
    presented_activity      text,
    presented_contact       text,
    presented_follow_up     text,
    presented_person        text,
    met_on                  date    check (met_on >= presented_on),
    met_by                  text,
    approved_on             date    check (approved_on >= presented_on),
    check ((quota_confirmed_by is null) = (quota_confirmation is null)),
    check ((accepted_on is null) = (accepted_before_cut_off is null)),
    check ((proposed_on is null) = (proposed_before_cut_off is null)),
    check (presented_on is null or (presented_activity is not null and presented_contact is not null
        and presented_follow_up is not null and presented_person is not null))
);

create index mediation_of_landlord on intake.mediation (landlord_id);
create index mediation_of_case on intake.mediation (case_id);
