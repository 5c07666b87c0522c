-- What a lease that becomes the tenant's own means for figures.

-- Who let the resident of a training flat take over the lease is counted, too (S-32, A-42).
alter table followup.named_override drop constraint named_override_rule_check;
alter table followup.named_override add constraint named_override_rule_check
    check (rule in ('OCCUPANTS', 'PAPERS', 'TAKEOVER'));
