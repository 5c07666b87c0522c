-- In which flat a tenant was recorded to live, before that was put right.
create table lease.sublease_flat_correction (
    sublease_id       uuid         not null references lease.sublease,
    place             integer      not null,
    flat_id           uuid         not null,
    put_right_on      date         not null,
    put_right_by      varchar(255) not null,
    put_right_because text         not null check (put_right_because ~ '\S'),
    primary key (sublease_id, place)
);
