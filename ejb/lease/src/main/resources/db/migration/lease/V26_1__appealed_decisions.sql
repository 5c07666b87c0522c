-- Decisions of the rent tribunal that were appealed, on both levels; none of those of before is known to be.
alter table lease.termination
    add column appealed_on       date check (appealed_on >= decided_on),
    add column appeal_decided_on date check (appeal_decided_on >= appealed_on),
    add check (appealed_on is null or decided_on is not null),
    add check (appeal_decided_on is null or appealed_on is not null);

alter table lease.owner_notice
    add column appealed_on       date check (appealed_on >= decided_on),
    add column appeal_decided_on date check (appeal_decided_on >= appealed_on),
    add check (appealed_on is null or decided_on is not null),
    add check (appeal_decided_on is null or appealed_on is not null);
