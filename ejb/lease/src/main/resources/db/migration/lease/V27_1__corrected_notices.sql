-- How a rectification notice was recorded to have gone, before that was put right.
create table lease.rectification_correction (
    disturbance_id    uuid         not null references lease.disturbance,
    place             integer      not null,
    notice            integer      not null check (notice > 0),
    letter_on         date         not null,
    registered_on     date         not null,
    posting_id        varchar(50)  not null check (posting_id ~ '\S'),
    copy_on           date         not null,
    board_told_on     date,
    served_on         date,
    apart_because     text,
    correct_by        date         not null,
    put_right_on      date         not null,
    put_right_by      varchar(255) not null,
    put_right_because text         not null check (put_right_because ~ '\S'),
    primary key (disturbance_id, place)
);
