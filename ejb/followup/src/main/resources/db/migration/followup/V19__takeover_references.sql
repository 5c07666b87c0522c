-- What the administration calls a lease that it came here with: the events of its time before are told by that. Leases that
-- came before have none.
alter table followup.takeover
    add column administration_id uuid,
    add column reference varchar(40),
    add constraint takeover_called_by_administration check ((administration_id is null) = (reference is null)),
    add constraint takeover_reference_once unique (administration_id, reference);

-- What had happened in such a lease and came here with a list; it comes once.
create table followup.takeover_event (
    sublease_id uuid        not null references followup.takeover,
    kind        varchar(20) not null check (kind in ('Reported', 'CalledOn', 'UnderNotice', 'Postponed')),
    known_by    varchar(60) not null,
    primary key (sublease_id, kind, known_by)
);
