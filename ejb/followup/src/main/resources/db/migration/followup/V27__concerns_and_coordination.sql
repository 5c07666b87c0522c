-- Events of importance and concerns, which the support staff report to social services (G-70, G-106).
create table followup.concern (
    concern_id    uuid         primary key,
    version       bigint       not null,
    assignment_id uuid         not null references followup.assignment,
    kind          varchar(20)  not null check (kind in ('IMPORTANT_EVENT', 'INCREASED_MISUSE', 'OTHER_CONCERN')),
    state         varchar(10)  not null check (state in ('KNOWN', 'REPORTED')),
    known_on      date         not null,
    summary       text         not null,
    staff         varchar(100) not null,
    reported_on   date         check (reported_on >= known_on),
    check ((state = 'REPORTED') = (reported_on is not null))
);
create index concern_of_assignment on followup.concern (assignment_id);
create index concern_unreported on followup.concern (concern_id) where state = 'KNOWN';

-- Coordinated individual plans: offered, with consent to tell others, called and held (G-102, L-27).
create table followup.sip (
    sip_id        uuid        primary key,
    version       bigint      not null,
    assignment_id uuid        not null references followup.assignment,
    state         varchar(10) not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'CALLED', 'HELD')),
    offered_on    date        not null,
    accepted_on   date        check (accepted_on >= offered_on),
    declined_on   date        check (declined_on >= offered_on),
    called_on     date        check (called_on >= accepted_on),
    meeting_on    date        check (meeting_on >= called_on),
    held_on       date        check (held_on >= called_on),
    check ((state = 'DECLINED') = (declined_on is not null)),
    check (state not in ('ACCEPTED', 'CALLED', 'HELD') or accepted_on is not null),
    check (state not in ('CALLED', 'HELD') or called_on is not null),
    check ((called_on is null) = (meeting_on is null)),
    check ((state = 'HELD') = (held_on is not null))
);
create index sip_of_assignment on followup.sip (assignment_id);
-- One at a time.
create unique index sip_under_way on followup.sip (assignment_id) where state in ('OFFERED', 'ACCEPTED', 'CALLED');
create table followup.sip_consent (
    sip_id   uuid         not null references followup.sip,
    place    integer      not null,
    given_on date         not null,
    receiver varchar(200) not null,
    primary key (sip_id, place)
);

-- Other measures that the staff have linked in, by need and wish (G-101).
create table followup.linked_service (
    linked_service_id uuid         primary key,
    version           bigint       not null,
    assignment_id     uuid         not null references followup.assignment,
    linked_on         date         not null,
    service           varchar(200) not null,
    because           varchar(10)  not null check (because in ('NEED', 'WISH'))
);
create index linked_service_of_assignment on followup.linked_service (assignment_id);
