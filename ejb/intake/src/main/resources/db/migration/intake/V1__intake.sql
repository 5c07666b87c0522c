-- From the referral to the flat offered. Other contexts know these rows by their ids only; nothing here refers to a
-- table of theirs, nor theirs to one here.

create schema if not exists intake;

-- party -------------------------------------------------------------------------------------------------------------

create table intake.organisation (
    organisation_id     uuid        primary key,
    version             bigint      not null,
    municipality        varchar(4)  not null check (municipality ~ '^[0-9]{4}$'),
    code                varchar(40) not null,
    kind                varchar(30) not null check (kind in (
        'SOCIAL_ADMINISTRATION', 'LETTING_OFFICE', 'PLACEMENT_BROKER', 'COORDINATION_UNIT', 'SUPPORT_PROVIDER',
        'HOUSING_COMPANY', 'DISTURBANCE_SERVICE', 'DISTRICT_ADMINISTRATION', 'CARE_INSTITUTION', 'HOUSING_AGENCY',
        'LANDLORD', 'COOPERATION_GROUP')),
    ownership           varchar(10) not null check (ownership in ('CITY', 'PRIVATE')),
    name                text        not null,
    organisation_number varchar(12),
    email               text        not null,
    valid_from          date        not null,
    valid_to            date        check (valid_to >= valid_from),
    unique (municipality, code)
);

create table intake.account (
    user_name       varchar(255) primary key,
    version         bigint       not null,
    organisation_id uuid         not null references intake.organisation
);

create table intake.person (
    person_id          uuid        primary key,
    version            bigint      not null,
    municipality       varchar(4)  not null,
    identity_number    varchar(12) not null check (identity_number ~ '^[0-9]{12}$'),
    given_name         text        not null,
    family_name        text        not null,
    protected_identity boolean     not null,
    unique (municipality, identity_number)
);

-- application -------------------------------------------------------------------------------------------------------

create table intake.housing_case (
    case_id                 uuid        primary key,
    version                 bigint      not null,
    case_number             varchar(20) not null,
    municipality            varchar(4)  not null,
    programme               varchar(20) not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    state                   varchar(20) not null check (state in (
        'DRAFT', 'RECEIVED', 'COMPLETION_REQUESTED', 'UNDER_ASSESSMENT', 'REFERRED', 'PRELIM_YES', 'PRELIM_NO',
        'INFO_MEETING_HELD', 'BASIS_SENT', 'LANDLORD_CHECKED', 'GRANTED', 'WAITING_FOR_FLAT', 'IN_OFFER', 'HOUSED',
        'ALTERNATIVE_NEEDED', 'REFUSED', 'WITHDRAWN', 'CLOSED')),
    person_id               uuid        not null references intake.person,
    administration_id       uuid        not null references intake.organisation,
    coordination_unit_id    uuid        not null references intake.organisation,
    broker_id               uuid        references intake.organisation,
    provider_id             uuid        references intake.organisation,
    head_tenant_id          uuid        references intake.organisation,
    owner_user              varchar(255),
    application_received_on date        not null,
    treserva_number         varchar(100),
    opened_on               date        not null check (opened_on >= application_received_on),
    steps_from              date        not null,
    timeline_length         int         not null,
    unique (municipality, case_number)
);

-- One open case per person and programme.
create unique index housing_case_open on intake.housing_case (person_id, programme)
    where state not in ('REFUSED', 'WITHDRAWN', 'CLOSED');
create index housing_case_administration on intake.housing_case (administration_id);
create index housing_case_coordination on intake.housing_case (coordination_unit_id);
create index housing_case_broker on intake.housing_case (broker_id);
create index housing_case_provider on intake.housing_case (provider_id);
create index housing_case_head_tenant on intake.housing_case (head_tenant_id);

create table intake.case_timeline (
    case_id      uuid         not null references intake.housing_case,
    line         int          not null check (line > 0),
    recorded_at  timestamptz  not null,
    happened_on  date         not null,
    who          varchar(255) not null,
    what         varchar(60)  not null,
    from_state   varchar(20),
    to_state     varchar(20),
    rule_name    varchar(60),
    rule_version date,
    rule_source  text,
    reason       text,
    primary key (case_id, line),
    check ((from_state is null) = (to_state is null)),
    check ((rule_name is null) = (rule_version is null) and (rule_name is null) = (rule_source is null))
);

-- referral ----------------------------------------------------------------------------------------------------------

create table intake.referral (
    referral_id             uuid         primary key,
    version                 bigint       not null,
    case_id                 uuid         not null references intake.housing_case,
    municipality            varchar(4)   not null,
    message_id              varchar(255) not null,
    spink_number            varchar(100) not null,
    received_on             date         not null,
    arrived_on              date         not null check (arrived_on >= received_on),
    situation               varchar(20)  not null check (situation in (
        'ACUTE', 'INSTITUTION', 'LONG_TERM_SOLUTION', 'OWN_SHORT_TERM')),
    homeless_since          date         not null,
    discharge_on            date,
    home_after              boolean,
    at_risk                 boolean      not null,
    safety_assessment       text         not null,
    filled_in_jointly_on    date         not null check (filled_in_jointly_on <= received_on),
    answered_on             date,
    answer_yes              boolean,
    flat_expected_on        date,
    answer_reason           text,
    provider_kind           varchar(10)  check (provider_kind in ('OWN', 'FRAMEWORK')),
    provider_id             uuid         references intake.organisation,
    meeting_held_on         date         check (meeting_held_on >= answered_on),
    stand                   varchar(10)  check (stand in ('YES', 'NO', 'THINKING')),
    provider_can_meet_need  boolean,
    combined_with           text,
    meeting_notes           text,
    basis_channel           varchar(10)  check (basis_channel in ('E_SERVICE', 'PAPER')),
    basis_submitted_on      date         check (basis_submitted_on >= meeting_held_on),
    paper_signed_on         date         check (paper_signed_on <= basis_submitted_on),
    approves_landlord_check boolean,
    letting_office_id       uuid         references intake.organisation,
    unique (municipality, message_id),
    check (situation <> 'INSTITUTION' or (discharge_on is not null and home_after is not null)),
    check ((answered_on is null) = (answer_yes is null)),
    check (not answer_yes or (flat_expected_on is not null and provider_kind is not null)),
    check (meeting_held_on is null or answer_yes),
    check (basis_channel is distinct from 'PAPER' or paper_signed_on is not null)
);

create index referral_case on intake.referral (case_id);
create index referral_unanswered on intake.referral (referral_id) where answered_on is null;
create index referral_without_meeting on intake.referral (referral_id) where answer_yes and meeting_held_on is null;

create table intake.referral_criterion (
    referral_id uuid        not null references intake.referral,
    criterion   varchar(20) not null,
    answer      varchar(10) not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    reason      text        not null check (reason ~ '\S'),
    primary key (referral_id, criterion)
);

create table intake.referral_criterion_not_met (
    referral_id uuid        not null references intake.referral,
    criterion   varchar(20) not null,
    primary key (referral_id, criterion)
);

create table intake.meeting_topic (
    referral_id uuid        not null references intake.referral,
    topic       varchar(20) not null check (topic in ('SUPPORT', 'RENTED_FLAT', 'CONDUCT')),
    primary key (referral_id, topic)
);

create table intake.consent (
    consent_id uuid        primary key,
    version    bigint      not null,
    case_id    uuid        not null references intake.housing_case,
    purpose    varchar(20) not null check (purpose in ('REFERRAL', 'TENANCY_BASIS')),
    scope      text        not null,
    given_on   date        not null,
    form       varchar(10) not null check (form in ('WRITTEN', 'ORAL', 'ELECTRONIC'))
);

create index consent_case on intake.consent (case_id);

create table intake.consent_recipient (
    consent_id uuid        not null references intake.consent,
    recipient  varchar(20) not null check (recipient in (
        'SOCIAL_SERVICES', 'SUPPORT_STAFF', 'LETTING_OFFICE', 'PROPERTY_OWNER')),
    primary key (consent_id, recipient)
);

-- decision ----------------------------------------------------------------------------------------------------------

create table intake.decision (
    decision_id     uuid         primary key,
    version         bigint       not null,
    case_id         uuid         not null references intake.housing_case,
    kind            varchar(10)  not null check (kind in ('HOUSING', 'SUPPORT')),
    result          varchar(10)  not null check (result in ('GRANTED', 'REFUSED')),
    decided_on      date         not null,
    delegate        varchar(255) not null,
    reasons         text         not null,
    external_number varchar(60)  not null,
    review_proviso  boolean      not null,
    valid_to        date         check (valid_to >= decided_on),
    superseded_on   date         check (superseded_on >= decided_on),
    check (kind <> 'SUPPORT' or result <> 'GRANTED' or (review_proviso and valid_to is not null))
);

-- Of each kind one decision stands.
create unique index decision_current on intake.decision (case_id, kind) where superseded_on is null;

-- vacancy -----------------------------------------------------------------------------------------------------------

create table intake.flat (
    flat_id        uuid          primary key,
    version        bigint        not null,
    municipality   varchar(4)    not null,
    company_id     uuid          not null references intake.organisation,
    state          varchar(10)   not null check (state in ('VACANT', 'HELD', 'LET', 'WITHDRAWN')),
    street         text          not null,
    postal_code    varchar(10)   not null,
    town           varchar(100)  not null,
    area           varchar(100)  not null,
    rooms          int           not null check (rooms > 0),
    square_metres  numeric(6, 1) not null check (square_metres > 0),
    monthly_rent   numeric(9, 2) not null check (monthly_rent >= 0),
    available_from date          not null,
    received_on    date          not null
);

create index flat_vacant on intake.flat (company_id, available_from) where state = 'VACANT';
create index flat_municipality on intake.flat (municipality, received_on desc);

create table intake.flat_hold (
    hold_id  uuid   primary key,
    version  bigint not null,
    flat_id  uuid   not null references intake.flat,
    offer_id uuid   not null,
    held_on  date   not null,
    ended_on date   check (ended_on >= held_on)
);

-- A flat is held for one offer at a time.
create unique index flat_hold_open on intake.flat_hold (flat_id) where ended_on is null;
create index flat_hold_offer on intake.flat_hold (offer_id);

-- matching ----------------------------------------------------------------------------------------------------------

create table intake.landlord_check (
    check_id    uuid        primary key,
    version     bigint      not null,
    case_id     uuid        not null references intake.housing_case,
    company_id  uuid        not null references intake.organisation,
    asked_on    date        not null,
    result      varchar(15) check (result in ('APPROVES', 'DEBT', 'UNKNOWN_HERE')),
    answered_on date        check (answered_on >= asked_on),
    note        text,
    unique (case_id, company_id),
    check ((result is null) = (answered_on is null))
);

create index landlord_check_unanswered on intake.landlord_check (company_id, asked_on) where result is null;

-- offer -------------------------------------------------------------------------------------------------------------

create table intake.offer (
    offer_id       uuid        primary key,
    version        bigint      not null,
    case_id        uuid        not null references intake.housing_case,
    programme      varchar(20) not null,
    state          varchar(20) not null check (state in (
        'INQUIRY_SENT', 'OFFER_SENT', 'VIEWINGS_BOOKED', 'VIEWED', 'ACCEPTED', 'PROPOSED_TO_LANDLORD', 'PRESENTED',
        'LANDLORD_MET', 'APPROVED', 'SIGNING_BOOKED', 'CONTRACTED', 'LANDLORD_NO', 'DECLINED', 'LAPSED',
        'NONE_CHOSEN', 'REJECTED', 'CANCELLED')),
    reserved_on    date        not null,
    viewed_on      date        check (viewed_on >= reserved_on),
    viewed_with    varchar(255),
    chosen_flat_id uuid        references intake.flat,
    chosen_on      date        check (chosen_on >= reserved_on),
    signing_at     timestamp,
    signing_place  varchar(255),
    ended_on       date        check (ended_on >= reserved_on),
    check ((chosen_flat_id is null) = (chosen_on is null))
);

-- One offer at a time per case.
create unique index offer_open on intake.offer (case_id)
    where state not in ('CONTRACTED', 'LANDLORD_NO', 'DECLINED', 'LAPSED', 'NONE_CHOSEN', 'REJECTED', 'CANCELLED');
create index offer_case on intake.offer (case_id);
create index offer_awaiting_choice on intake.offer (offer_id)
    where state in ('OFFER_SENT', 'VIEWINGS_BOOKED', 'VIEWED');

create table intake.offer_flat (
    offer_id uuid not null references intake.offer,
    flat_id  uuid not null references intake.flat,
    primary key (offer_id, flat_id)
);

create table intake.offer_viewing (
    offer_id   uuid         not null references intake.offer,
    flat_id    uuid         not null references intake.flat,
    viewing_at timestamp    not null,
    staff      varchar(255) not null,
    primary key (offer_id, flat_id)
);
