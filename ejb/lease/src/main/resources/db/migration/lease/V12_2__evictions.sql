-- From when on the time of an eviction runs, and its respite.
alter table lease.termination add column eviction_papers_on date check (eviction_papers_on between eviction_applied_on and eviction_ordered_on);
alter table lease.termination add column eviction_respite_on date check (eviction_respite_on >= eviction_ordered_on);
alter table lease.termination add column eviction_respite_until date check (eviction_respite_until >= eviction_respite_on);
alter table lease.termination add column eviction_strong_reasons boolean;
alter table lease.termination add check ((eviction_respite_on is null) = (eviction_respite_until is null));
alter table lease.termination add check ((eviction_respite_on is null) = (eviction_strong_reasons is null));
