-- On which day the tenant died, where the estate gave notice of a lease that nobody had moved into; of earlier ones that was not kept.
alter table lease.sublease add column unentered_died_on date;
