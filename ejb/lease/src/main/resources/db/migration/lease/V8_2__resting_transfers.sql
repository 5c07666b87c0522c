-- As long as a notice stands, nobody looks into whether the lease can become the tenant's own.

alter table lease.transfer add column rests_since date;
drop index lease.transfer_by_state;
create index transfer_by_state on lease.transfer (state) where rests_since is null;
