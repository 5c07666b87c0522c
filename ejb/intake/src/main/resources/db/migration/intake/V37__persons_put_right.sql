-- A human is known by one row. A number that is replaced, and a row that is found to be somebody already known, stay
-- readable and lead to the row that is kept. Who has died is said so, and by whom that was told.

alter table intake.person
    add column merged_into_id uuid references intake.person,
    add column died_on date,
    add column death_told_by varchar(20) check (death_told_by in
        ('POPULATION_REGISTER', 'RELATIVE', 'AUTHORITY', 'OTHERS')),
    add check ((died_on is null) = (death_told_by is null)),
    add check (merged_into_id <> person_id);

create index person_merged_into on intake.person (merged_into_id) where merged_into_id is not null;

create table intake.former_identity (
    former_identity_id uuid         primary key,
    person_id          uuid         not null references intake.person,
    municipality       varchar(4)   not null,
    identity_number    varchar(12)  not null check (identity_number ~ '^[0-9]{12}$'),
    given_name         text         not null,
    family_name        text         not null,
    how                varchar(10)  not null check (how in ('REPLACED', 'MERGED')),
    ended_on           date         not null,
    reason             text         not null,
    recorded_by        varchar(255) not null,
    recorded_at        timestamptz  not null,
    unique (municipality, identity_number)
);

create index former_identity_person on intake.former_identity (person_id);
