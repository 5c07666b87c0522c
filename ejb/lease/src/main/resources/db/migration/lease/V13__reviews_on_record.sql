-- What was on record of the tenancy when a transfer was looked into, as it stood that day: numbers and days, no words but why
-- the reviewer saw it otherwise.
alter table lease.transfer_step add column departure text;
alter table lease.transfer_step add column record_from date;
alter table lease.transfer_step add column record_to date;
alter table lease.transfer_step add column rents_independent boolean;
alter table lease.transfer_step add column rents_found boolean;
alter table lease.transfer_step add column rents_due integer;
alter table lease.transfer_step add column rents_late integer check (rents_late <= rents_due);
alter table lease.transfer_step add column rent_arrears numeric(12, 2) check (rent_arrears >= 0);
alter table lease.transfer_step add column undisturbed_by_record boolean;
alter table lease.transfer_step add column disturbed_days integer;
alter table lease.transfer_step add column reports_unassessed integer;
alter table lease.transfer_step add column notices_sent integer;
alter table lease.transfer_step add column notices_standing integer check (notices_standing <= notices_sent);
alter table lease.transfer_step add column owner_warnings integer;
alter table lease.transfer_step add check (num_nulls(record_from, record_to, rents_independent, rents_found, rents_due,
    rents_late, rent_arrears, undisturbed_by_record, disturbed_days, reports_unassessed, notices_sent, notices_standing,
    owner_warnings) in (0, 13));
-- Who finds otherwise than the record says why (G-135).
alter table lease.transfer_step add check (act <> 'CONDITIONS_MET' or departure is not null or record_to is null
    or (rents_independent and undisturbed_by_record));
comment on column lease.transfer_step.departure is 'why the finding departs from what was on record';
