-- The leases that were taken over from elsewhere. Who comes with a list again is told of those that are here; a person's home in
-- a programme comes once.
create table followup.takeover (
    sublease_id   uuid        primary key,
    case_id       uuid        not null unique,
    municipality  varchar(4)  not null,
    programme     varchar(20) not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    person_id     uuid        not null,
    landlord_id   uuid        not null,
    flat_number   varchar(40) not null,
    taken_over_on date        not null,
    unique (person_id, programme, landlord_id, flat_number)
);
