-- Where flats come from, and what they are used for. A city without agreements or areas leaves all of it empty.

create extension if not exists btree_gist with schema public;

-- supply ------------------------------------------------------------------------------------------------------------

create table intake.area (
    area_id      uuid         primary key,
    version      bigint       not null,
    municipality varchar(4)   not null,
    name         varchar(100) not null,
    area_class   varchar(20)  not null check (area_class in ('INNER_CITY', 'INNER_SUBURB', 'OUTER')),
    district_id  uuid         references intake.organisation,
    valid_from   date         not null,
    valid_to     date         check (valid_to >= valid_from),
    -- An area has one class at a time.
    exclude using gist (municipality with =, name with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table intake.landlord_agreement (
    agreement_id uuid        primary key,
    version      bigint      not null,
    municipality varchar(4)  not null,
    landlord_id  uuid        not null references intake.organisation,
    share        varchar(10) not null check (share in ('ALL', 'PART')),
    valid_from   date        not null,
    valid_to     date        check (valid_to >= valid_from),
    -- A landlord has one agreement at a time.
    exclude using gist (landlord_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index landlord_agreement_municipality on intake.landlord_agreement (municipality, valid_from desc);

create table intake.agreement_annex (
    agreement_id uuid not null references intake.landlord_agreement,
    place        int  not null,
    title        text not null check (title ~ '\S'),
    link         text not null,
    primary key (agreement_id, place)
);

-- vacancy -----------------------------------------------------------------------------------------------------------

alter table intake.flat
    add column agreement_id    uuid references intake.landlord_agreement,
    add column landlord_number varchar(40),
    add column area_class      varchar(20) check (area_class in ('INNER_CITY', 'INNER_SUBURB', 'OUTER')),
    add column district_id     uuid references intake.organisation,
    add column stream          varchar(20) check (stream in ('QUEUE', 'RELOCATION', 'PRIORITY', 'TRIAL_TRAINING')),
    add column streamed_on     date check (streamed_on >= received_on),
    add column quota_confirmed_by varchar(255),
    add column quota_confirmation text,
    add check ((stream is null) = (streamed_on is null)),
    add check ((quota_confirmed_by is null) = (quota_confirmation is null));

-- A landlord names a vacant flat by its own number and the day from which it may be had.
create unique index flat_of_landlord on intake.flat (company_id, landlord_number, available_from)
    where landlord_number is not null;
create index flat_incoming on intake.flat (municipality, received_on) where agreement_id is not null;
