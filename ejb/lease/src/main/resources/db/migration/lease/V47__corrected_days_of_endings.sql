-- The days of what followed a notice as they were recorded, before they were put right.
create table lease.termination_day_correction (
    termination_id    uuid         not null references lease.termination,
    place             integer      not null,
    which             varchar(255) not null,
    was_on            date         not null,
    put_right_on      date         not null,
    put_right_by      varchar(255) not null,
    put_right_because text         not null check (put_right_because ~ '\S'),
    primary key (termination_id, place)
);
