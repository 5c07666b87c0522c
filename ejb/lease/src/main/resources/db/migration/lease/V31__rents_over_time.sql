-- The rents of a lease that came here may be owed from an earlier month on; payments count from a day before it came, then.
alter table lease.rent_account add column payments_since date;
alter table lease.rent_account drop constraint rent_account_check;
alter table lease.rent_account add constraint rent_account_days
    check (case when payments_since is null then lease_start >= signed_on else payments_since <= signed_on end);
