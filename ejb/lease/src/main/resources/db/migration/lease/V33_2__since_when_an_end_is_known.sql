-- Since when it is known that a tenant leaves: nobody is told before that who comes after. Of leases of before it was not kept.
alter table lease.sublease add column end_known_on date;
alter table lease.sublease add column follows_since date check (follows_another or follows_since is null);
