-- Which side appealed the rent tribunal's decision; those of before are of whose lease was to end.
alter table lease.termination add column appealed_by varchar(20) check (appealed_by in ('TENANT', 'LANDLORD'));
alter table lease.owner_notice add column appealed_by varchar(20) check (appealed_by in ('TENANT', 'LANDLORD'));

update lease.termination set appealed_by = 'TENANT' where appealed_on is not null;
update lease.owner_notice set appealed_by = 'TENANT' where appealed_on is not null;

alter table lease.termination add check ((appealed_on is null) = (appealed_by is null));
alter table lease.owner_notice add check ((appealed_on is null) = (appealed_by is null));
