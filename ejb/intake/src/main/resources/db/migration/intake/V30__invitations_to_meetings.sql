-- To which information meetings a person was invited, and where the person stood after the one that was held.
create table intake.meeting_invitation (
    referral_id   uuid         not null references intake.referral,
    line          int          not null check (line >= 0),
    invited_on    date         not null,
    meets_at      timestamp    not null check (meets_at::date >= invited_on),
    meeting_place varchar(200) not null check (meeting_place ~ '\S'),
    ended         varchar(10)  check (ended in ('NOT_COME', 'MOVED')),
    primary key (referral_id, line)
);

create table intake.meeting_stand (
    referral_id uuid        not null references intake.referral,
    line        int         not null check (line >= 0),
    stand       varchar(10) not null check (stand in ('YES', 'NO', 'THINKING')),
    taken_on    date        not null,
    primary key (referral_id, line)
);
