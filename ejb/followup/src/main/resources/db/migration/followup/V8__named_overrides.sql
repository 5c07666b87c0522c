-- Where somebody who is named departed from a rule (K-27). Nothing personal: ids, days, codes; who and why stand in lease.

create table followup.named_override (
    sublease     uuid        not null,
    rule         varchar(20) not null check (rule in ('OCCUPANTS', 'PAPERS')),
    part         varchar(60) not null,
    municipality varchar(4)  not null,
    organisation uuid        not null,
    happened_on  date        not null,
    recorded_at  timestamptz not null default current_timestamp,
    -- An event that comes twice is counted once.
    primary key (sublease, rule, part)
);
create index named_override_by_day on followup.named_override (municipality, happened_on);
comment on column followup.named_override.organisation is 'who applied for the flat';
comment on column followup.named_override.part is 'the occasion and the paper; else empty';
