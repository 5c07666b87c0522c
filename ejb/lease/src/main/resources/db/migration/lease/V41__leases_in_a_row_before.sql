-- Since when a tenant had hired the flat without a break by leases that are not kept here: by lists of running leases, and put right.
alter table lease.sublease add column in_a_row_since date;
alter table lease.sublease add constraint sublease_in_a_row_since check (in_a_row_since < lease_start);
