-- Disputes on whether a lease is prolonged rest on security of tenure.
alter table lease.termination add column beyond_waiver boolean;
update lease.termination set beyond_waiver = false where disputed_on is not null;
alter table lease.termination add check ((disputed_on is null) = (beyond_waiver is null));
alter table lease.termination add column respite_agreed boolean check (respite_agreed is null or decided_on is not null);
