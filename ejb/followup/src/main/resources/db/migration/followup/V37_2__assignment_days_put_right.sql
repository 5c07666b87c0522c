-- Days of an assignment that were recorded and put right (G-57, G-68).
create table followup.struck_assignment_days (
    assignment_id   uuid         not null references followup.assignment,
    place           integer      not null,
    accepted_on     date         not null,
    phase1_on       date,
    planned_move_in date,
    struck_on       date         not null,
    struck_by       varchar(255) not null,
    struck_because  text         not null check (struck_because ~ '\S'),
    primary key (assignment_id, place),
    check ((phase1_on is null) = (planned_move_in is null))
);
