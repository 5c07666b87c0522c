-- Who lives in a flat beside the tenant (A-43), as far as the law asks (JB 12:45 a and 12:47, UB 16).

create table lease.co_resident (
    co_resident_id uuid        primary key,
    version        bigint      not null,
    sublease_id    uuid        not null references lease.sublease,
    kind           varchar(10) not null check (kind in ('SPOUSE', 'COHABITANT', 'CHILD', 'OTHER')),
    person_id      uuid,
    born_in        date        check (extract(day from born_in) = 1),
    lives_since    date        not null,
    lives_until    date        check (lives_until >= lives_since),
    recorded_on    date        not null check (lives_since <= recorded_on),
    struck_on      date,
    struck_because text,
    check ((struck_on is null) = (struck_because is null)),
    -- No more is known of anybody than is needed, and nothing of whoever was recorded wrongly.
    check ((person_id is not null) = (struck_on is null and kind in ('SPOUSE', 'COHABITANT'))),
    check ((born_in is not null) = (struck_on is null and kind = 'CHILD')),
    -- The law asks one spouse or cohabitant at a time.
    exclude using gist (sublease_id with =, daterange(lives_since, lives_until, '[]') with &&)
        where (struck_on is null and kind in ('SPOUSE', 'COHABITANT'))
);
create index co_resident_of_sublease on lease.co_resident (sublease_id, lives_since);
create index co_resident_of_person on lease.co_resident (person_id) where person_id is not null;
comment on column lease.co_resident.person_id is 'a spouse or cohabitant, whose waiver and own right it is; name and number stand with the person';
comment on column lease.co_resident.born_in is 'the first day of the month of birth of a child';
comment on column lease.co_resident.lives_until is 'the last day there; none as long as they live there';

-- How many may live there as it was last asked; before this was kept, as many as were signed for.
alter table lease.sublease add column occupants_let integer check (occupants_let > 0);

-- The social board is told of children before they are evicted.
alter table lease.termination
    add column eviction_board_told_on date check (eviction_board_told_on >= eviction_applied_on);
