-- The consent of the district in whose area a flat lies, for one person and one flat; problems told of during a mediation.

create table intake.district_consent (
    consent_id      uuid        primary key,
    version         bigint      not null,
    offer_id        uuid        not null unique references intake.offer,
    case_id         uuid        not null references intake.housing_case,
    person_id       uuid        not null references intake.person,
    flat_id         uuid        not null references intake.flat,
    applicant_id    uuid        not null references intake.organisation,
    through_id      uuid        references intake.organisation check (through_id <> district_id),
    district_id     uuid        not null references intake.organisation check (district_id <> applicant_id),
    need_summary    text        not null check (need_summary ~ '\S'),
    asked_on        date        not null,
    state           varchar(10) not null check (state in ('ASKED', 'GIVEN', 'REFUSED', 'CLOSED')),
    presented_first boolean     not null,
    answered_on     date        check (answered_on >= asked_on),
    answer_reason   text        check (answer_reason ~ '\S'),
    constraint district_consent_answered check ((answered_on is not null) = (state in ('GIVEN', 'REFUSED'))),
    constraint district_consent_refused check (state <> 'REFUSED' or answer_reason is not null)
);
comment on column intake.district_consent.need_summary is 'about a person; for the two districts only';

create index district_consent_of_district on intake.district_consent (district_id, state, asked_on);
create index district_consent_of_applicant on intake.district_consent (applicant_id);
create index district_consent_of_case on intake.district_consent (case_id);
create index district_consent_given on intake.district_consent (person_id, flat_id) where state = 'GIVEN';

create table intake.mediation_problem (
    problem_id uuid         primary key,
    version    bigint       not null,
    offer_id   uuid         not null references intake.mediation,
    noted_on   date         not null,
    noted_by   varchar(255) not null,
    place      int          not null,
    text       text         not null check (text ~ '\S'),
    unique (offer_id, place)
);
