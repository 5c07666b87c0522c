-- The rent of a lease changes from month to month, each as 2027-08=7210.00; who set it, when and why stays.
alter table lease.rent_account add column rents text not null default ''
    check (rents ~ '^(\d{4}-\d{2}=\d+\.\d{2}( \d{4}-\d{2}=\d+\.\d{2})*)?$');

create table lease.rent_change (
    change_id   uuid           primary key,
    place       integer        not null check (place > 0),
    sublease_id uuid           not null references lease.rent_account,
    first_month date           not null check (extract(day from first_month) = 1),
    amount      numeric(12, 2) not null check (amount > 0),
    head_rent   numeric(12, 2) check (head_rent > 0),
    furniture   numeric(12, 2) not null check (furniture >= 0),
    benefits    numeric(12, 2) not null check (benefits >= 0),
    found_on    date           not null,
    found_by    varchar(255)   not null,
    reason      varchar(1000)  not null check (reason ~ '\S'),
    unique (sublease_id, place)
);
