-- On which day the other side was looked for at home, and not met, before a copy was left there; not known of those of before.
alter table lease.termination add column sought_on date check (sought_on between prepared_on and served_on);
alter table lease.owner_notice add column sought_on date check (sought_on between written_on and served_on);
