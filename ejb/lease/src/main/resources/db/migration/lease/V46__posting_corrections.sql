-- Under which number the letter of a notice was recorded to be posted, before that was put right.
create table lease.termination_posting_correction (
    termination_id    uuid         not null references lease.termination,
    place             integer      not null,
    posting_number    varchar(50)  not null check (posting_number ~ '\S'),
    put_right_on      date         not null,
    put_right_by      varchar(255) not null,
    put_right_because text         not null check (put_right_because ~ '\S'),
    primary key (termination_id, place)
);
