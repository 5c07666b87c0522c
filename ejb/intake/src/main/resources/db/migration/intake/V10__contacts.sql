-- Whom one reaches: at an organisation, at the agency, and for each mediated flat; and how the agency informs.

-- party -------------------------------------------------------------------------------------------------------------

alter table intake.organisation
    add column phone          varchar(40),
    add column fax            varchar(40),
    add column office_address text,
    add column postal_address text,
    add column web            text;

-- application -------------------------------------------------------------------------------------------------------

alter table intake.housing_case add column officer_user varchar(255);
comment on column intake.housing_case.officer_user is 'answers for it at the coordination unit or the housing agency';

-- contact -----------------------------------------------------------------------------------------------------------

create table intake.contact_person (
    contact_person_id  uuid         primary key,
    version            bigint       not null,
    municipality       varchar(4)   not null,
    organisation_id    uuid         not null references intake.organisation,
    role               varchar(20)  not null check (role in ('CONTACT_PERSON', 'AGENCY_OFFICER')),
    user_name          varchar(255),
    person_name        text         not null check (person_name ~ '\S'),
    person_phone       varchar(40)  not null check (person_phone ~ '\S'),
    person_email       varchar(254) not null check (person_email ~ '\S'),
    person_fax         varchar(40),
    valid_from         date         not null,
    valid_to           date         check (valid_to >= valid_from),
    successor_id       uuid         references intake.contact_person deferrable initially deferred,
    handed_over_reason text,
    check ((successor_id is null) = (handed_over_reason is null)),
    -- A user is a contact person of an organisation once at a time.
    exclude using gist (organisation_id with =, user_name with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index contact_person_municipality on intake.contact_person (municipality, role);

create table intake.contact_person_section (
    contact_person_id uuid         not null references intake.contact_person,
    section           varchar(100) not null,
    primary key (contact_person_id, section)
);

create table intake.contact_person_cover (
    contact_person_id uuid         not null references intake.contact_person,
    place             int          not null,
    user_name         varchar(255),
    person_name       text         not null check (person_name ~ '\S'),
    person_phone      varchar(40)  not null,
    person_email      varchar(254) not null,
    person_fax        varchar(40),
    cover_from        date         not null,
    cover_to          date         not null check (cover_to >= cover_from),
    primary key (contact_person_id, place)
);

-- information -------------------------------------------------------------------------------------------------------

create table intake.information_mailing (
    mailing_id   uuid         primary key,
    version      bigint       not null,
    municipality varchar(4)   not null,
    sent_on      date         not null,
    sent_by      varchar(255) not null,
    subject      text         not null check (subject ~ '\S'),
    body         text         not null check (body ~ '\S')
);

create index information_mailing_municipality on intake.information_mailing (municipality, sent_on desc);

-- A contact person or an organisation.
create table intake.information_mailing_recipient (
    mailing_id   uuid not null references intake.information_mailing,
    recipient_id uuid not null,
    primary key (mailing_id, recipient_id)
);

create table intake.agency_meeting (
    meeting_id   uuid       primary key,
    version      bigint     not null,
    municipality varchar(4) not null,
    held_on      date       not null,
    about        text       not null check (about ~ '\S')
);

create index agency_meeting_municipality on intake.agency_meeting (municipality, held_on desc);

create table intake.agency_meeting_audience (
    meeting_id uuid        not null references intake.agency_meeting,
    audience   varchar(20) not null check (audience in (
        'CONTACT_PERSONS', 'OFFICIALS', 'INSTITUTIONS', 'LANDLORDS', 'OTHERS')),
    primary key (meeting_id, audience)
);

-- flatcontact -------------------------------------------------------------------------------------------------------

-- The landlord's contact person for a mediated flat, from its day until the next one's.
create table intake.flat_contact (
    flat_contact_id          uuid         primary key,
    version                  bigint       not null,
    offer_id                 uuid         not null references intake.mediation,
    case_id                  uuid         not null references intake.housing_case,
    line                     int          not null check (line > 0),
    valid_from               date         not null,
    contact_person_id        uuid         references intake.contact_person,
    person_name              text         not null check (person_name ~ '\S'),
    person_phone             varchar(40)  not null check (person_phone ~ '\S'),
    person_email             varchar(254) not null check (person_email ~ '\S'),
    appointed_on             date         not null,
    appointed_before_cut_off boolean      not null,
    told_on                  date         check (told_on >= appointed_on),
    told_how                 varchar(10)  check (told_how in ('PHONE', 'EMAIL', 'LETTER', 'READ_HERE')),
    unique (offer_id, line),
    check ((told_on is null) = (told_how is null))
);

create index flat_contact_untold on intake.flat_contact (offer_id) where told_on is null;
create index flat_contact_person on intake.flat_contact (contact_person_id);
