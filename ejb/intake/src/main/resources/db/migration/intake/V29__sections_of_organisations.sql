-- The parts of an organisation by which its work is divided, each for a time.
create table intake.organisation_section (
    section_id      uuid         primary key,
    version         bigint       not null,
    organisation_id uuid         not null references intake.organisation,
    name            varchar(100) not null check (name ~ '\S'),
    valid_from      date         not null,
    valid_to        date         check (valid_to >= valid_from),
    -- A section is there once at a time.
    exclude using gist (organisation_id with =, name with =, daterange(valid_from, valid_to, '[]') with &&)
);
