-- What a lease that becomes the tenant's own means for stays and figures.

-- From then on it is no stay in a flat that is let for trial or training.
alter table followup.stay add column ended_on date check (ended_on > moved_in_on);

-- Who let the resident of a training flat take over the lease is counted, too (S-32, A-42).
alter table followup.named_override drop constraint named_override_rule_check;
alter table followup.named_override add constraint named_override_rule_check
    check (rule in ('OCCUPANTS', 'PAPERS', 'TAKEOVER'));
