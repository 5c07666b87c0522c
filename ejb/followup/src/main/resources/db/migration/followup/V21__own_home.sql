-- What participants with a lease of their own have wished, and how their support has ended.
create table followup.own_home (
    assignment_id     uuid        primary key references followup.assignment,
    version           bigint      not null,
    aid_ended_on      date,
    aid_ended_because varchar(10) check (aid_ended_because in ('WISH', 'DECISION')),
    handed_over_on    date,
    hand_over_plan    text,
    check ((aid_ended_on is null) = (aid_ended_because is null)),
    check ((handed_over_on is null) = (hand_over_plan is null)),
    check (aid_ended_on is null or handed_over_on is null)
);

create table followup.own_home_wish (
    assignment_id uuid        not null references followup.own_home,
    place         int         not null,
    told_on       date        not null,
    wants         varchar(20) not null check (wants in ('THE_SAME', 'HOUSING_SUPPORT', 'OPEN_SUPPORT', 'NOTHING')),
    words         text        not null,
    primary key (assignment_id, place)
);

create table followup.own_home_help (
    assignment_id uuid not null references followup.own_home,
    place         int  not null,
    helped_on     date not null,
    primary key (assignment_id, place)
);
