-- References to a landlord who is to sign with the resident (S-27): asked for, given or declined; never changed once answered.
create table lease.tenancy_reference (
    reference_id       uuid        primary key,
    version            bigint      not null,
    sublease_id        uuid        not null references lease.sublease,
    state              varchar(20) not null check (state in ('ASKED', 'GIVEN', 'DECLINED')),
    asked_on           date,
    before_cut_off     boolean,
    answered_on        date        check (answered_on >= asked_on),
    answered_by        varchar(200),
    consented_on       date        check (consented_on <= answered_on),
    words              text,
    checkpoint_held_on date,
    record_from        date,
    record_to          date,
    rents_independent  boolean,
    rents_found        boolean,
    rents_due          integer,
    rents_late         integer     check (rents_late <= rents_due),
    rent_arrears       numeric(12, 2) check (rent_arrears >= 0),
    undisturbed_by_record boolean,
    disturbed_days     integer,
    reports_unassessed integer,
    notices_sent       integer,
    notices_standing   integer,
    owner_warnings     integer,
    check ((asked_on is null) = (before_cut_off is null)),
    check ((state = 'ASKED') = (answered_on is null) and (answered_on is null) = (answered_by is null)),
    check (state <> 'ASKED' or asked_on is not null),
    check ((state = 'GIVEN') = (record_to is not null and consented_on is not null)),
    check (state <> 'DECLINED' or words is not null)
);
create index tenancy_reference_of_sublease on lease.tenancy_reference (sublease_id);
-- One question at a time.
create unique index tenancy_reference_asked on lease.tenancy_reference (sublease_id) where state = 'ASKED';
comment on column lease.tenancy_reference.consented_on is 'when the resident consented to what the landlord is told (OSL 10:1)';
comment on column lease.tenancy_reference.words is 'what whoever gave it added, or why it was declined; about a person';
