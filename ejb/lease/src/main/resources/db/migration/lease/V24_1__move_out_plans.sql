-- Who does what by when before somebody moves out (G-123).
create table lease.move_out_step (
    step_id     uuid        primary key,
    version     bigint      not null,
    sublease_id uuid        not null references lease.sublease,
    task        varchar(20) not null
        check (task in ('CLEANING', 'MOVING_HELP', 'STORAGE', 'KEYS', 'POST_AND_POWER')),
    who         varchar(20) not null check (who in ('TENANT', 'SOCIAL_WORKER', 'SUPPORT_STAFF', 'LETTING_OFFICE')),
    by_day      date        not null,
    planned_on  date        not null check (planned_on <= by_day),
    done_on     date,
    dropped_on  date
);
create unique index move_out_step_of_task on lease.move_out_step (sublease_id, task) where dropped_on is null;
