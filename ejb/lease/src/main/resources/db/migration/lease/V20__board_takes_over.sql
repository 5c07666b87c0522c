-- What the social board wrote in, where it took on the rent; not kept of those won back before.
alter table lease.termination add column recovered_reference text;
