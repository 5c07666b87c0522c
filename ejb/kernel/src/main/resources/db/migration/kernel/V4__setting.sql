-- Values of rules that a municipality has set for itself. Rows are only added: the latest of a day holds.
create table kernel.setting (
    setting_id   bigint generated always as identity primary key,
    municipality varchar(4)   not null check (municipality ~ '^[0-9]{4}$'),
    name         varchar(60)  not null,
    valid_from   date         not null,
    value        int          not null,
    decision     text         not null check (decision ~ '\S'),
    set_by       varchar(255) not null,
    set_on       date         not null,
    recorded_at  timestamptz  not null default now(),
    check (valid_from >= set_on)
);

create index setting_in_force on kernel.setting (municipality, name, valid_from);
