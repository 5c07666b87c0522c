-- A debt to the company that has been paid since it answered.
alter table intake.landlord_check
    add column settled_on date,
    add check (settled_on is null or result = 'DEBT' and settled_on >= answered_on);

-- What a company had answered before somebody corrected it, a debt was settled or the company was asked anew.
create table intake.landlord_check_change (
    check_id    uuid         not null references intake.landlord_check,
    place       integer      not null,
    how         varchar(15)  not null check (how in ('CORRECTED', 'SETTLED', 'ASKED_AGAIN')),
    changed_on  date         not null,
    changed_by  varchar(255) not null,
    reason      text         check (reason ~ '\S'),
    result      varchar(15)  not null check (result in ('APPROVES', 'DEBT', 'UNKNOWN_HERE')),
    answered_on date         not null,
    note        text,
    settled_on  date         check (settled_on >= answered_on),
    primary key (check_id, place),
    check ((how = 'ASKED_AGAIN') = (reason is null)),
    check (settled_on is null or result = 'DEBT')
);

-- What a municipality has decided to ask of whoever is referred, from a day until the next such decision.
create table intake.target_group_criteria (
    criteria_id  uuid         primary key,
    municipality varchar(4)   not null,
    valid_from   date         not null check (valid_from > entered_on),
    decision     varchar(200) not null check (decision ~ '\S'),
    entered_by   varchar(255) not null,
    entered_on   date         not null,
    unique (municipality, valid_from)
);

create table intake.target_group_criterion (
    criteria_id uuid         not null references intake.target_group_criteria,
    place       integer      not null,
    criterion   varchar(20)  not null,
    text        varchar(400) not null check (text ~ '\S'),
    required    varchar(7)   not null check (required in ('YES', 'NO')),
    primary key (criteria_id, place),
    unique (criteria_id, criterion)
);
