-- The last day of the time for which a sublease is agreed on; none if that is indefinite, as it is of all that were signed before.
alter table lease.sublease
    add column agreed_through date,
    add constraint sublease_agreed_time check (agreed_through >= lease_start);
