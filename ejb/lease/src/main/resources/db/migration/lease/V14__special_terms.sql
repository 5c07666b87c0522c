-- Special terms of a sublease, beside the general rules (L-05): the kinds that a lease may have, none on care or support.
create table lease.special_term (
    sublease_id uuid          not null references lease.sublease,
    place       integer       not null check (place >= 0),
    kind        varchar(20)   not null
        check (kind in ('USE', 'GOOD_ORDER', 'UPKEEP', 'INSURANCE', 'FURNITURE', 'UTILITIES', 'STORAGE', 'PETS', 'SMOKING')),
    wording     varchar(1000) not null check (wording <> ''),
    primary key (sublease_id, place)
);
