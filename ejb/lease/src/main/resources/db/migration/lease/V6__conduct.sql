-- Disturbances: what was told of them, how it was assessed, and the notices that called on the tenant to put them right.

create table lease.disturbance (
    disturbance_id    uuid        primary key,
    version           bigint      not null,
    number            integer     not null check (number > 0),
    state             varchar(30) not null
        check (state in ('REPORTED', 'ASSESSED', 'DIALOGUE', 'RECTIFICATION_NOTICE_SENT', 'TENANT_CONTACTED',
                         'MEETING_CALLED', 'MEETING_HELD', 'MONITORED', 'RESOLVED', 'LED_TO_TERMINATION')),
    sublease_id       uuid        not null references lease.sublease,
    case_id           uuid        not null,
    case_number       varchar(20) not null,
    municipality      varchar(4)  not null,
    administration_id uuid        not null,
    provider_id       uuid        not null,
    head_tenant_id    uuid        not null,
    landlord_id       uuid        not null,
    programme         varchar(20) not null check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    opened_on         date        not null,
    unique (sublease_id, number)
);

-- A sublease has one case of a disturbance at a time.
create unique index disturbance_running on lease.disturbance (sublease_id)
    where state not in ('RESOLVED', 'LED_TO_TERMINATION');

create table lease.disturbance_assessment (
    disturbance_id      uuid         not null references lease.disturbance,
    place               integer      not null,
    assessed_on         date         not null,
    severity            varchar(30)  not null check (severity in ('MINOR', 'SERIOUS', 'PARTICULARLY_SERIOUS')),
    trivial             boolean      not null,
    close_violence      boolean      not null,
    tenant_interest     text         not null check (tenant_interest ~ '\S'),
    neighbours_interest text         not null check (neighbours_interest ~ '\S'),
    assessed_by         varchar(255) not null,
    primary key (disturbance_id, place),
    check (not trivial or severity = 'MINOR')
);

create table lease.disturbance_report (
    disturbance_id uuid         not null references lease.disturbance,
    place          integer      not null,
    source         varchar(20)  not null
        check (source in ('LANDLORD', 'NEIGHBOUR', 'DISTURBANCE_SERVICE', 'PROVIDER', 'RENT_LEDGER')),
    description    text         not null check (description ~ '\S'),
    -- Who told of it: for the office that assesses it only.
    reporter       varchar(200),
    noted_by       varchar(255) not null,
    happened_on    date         not null check (happened_on <= received_on),
    received_on    date         not null,
    before_cut_off boolean      not null,
    attended_on    date,
    assessment     integer,
    primary key (disturbance_id, place),
    check (assessment is null or attended_on is not null)
);

create index disturbance_report_waiting on lease.disturbance_report (disturbance_id) where attended_on is null;

create table lease.rectification_notice (
    disturbance_id    uuid         not null references lease.disturbance,
    place             integer      not null,
    fault             varchar(20)  not null check (fault in ('DISTURBANCE', 'NEGLECT', 'UNPAID_RENT')),
    grounds           text         not null check (grounds ~ '\S'),
    demand            text         not null check (demand ~ '\S'),
    correct_by        date         not null,
    letter_on         date         not null,
    registered_on     date         not null,
    posting_id        varchar(50)  not null check (posting_id ~ '\S'),
    copy_on           date         not null,
    board_told_on     date,
    served_on         date         check (served_on >= registered_on),
    provider_told_on  date         not null,
    contacted_on      date,
    contact_result    text,
    contact_missed_on date,
    corrected_on      date,
    primary key (disturbance_id, place),
    check (correct_by >= letter_on and correct_by >= registered_on),
    check (fault = 'UNPAID_RENT' or board_told_on is not null),
    check ((contacted_on is null) = (contact_result is null))
);

create index rectification_notice_uncontacted on lease.rectification_notice (disturbance_id)
    where contacted_on is null and contact_missed_on is null;

-- Joint meetings about what is particularly serious: awaited, called, held, with the plan that was made.

create table lease.joint_meeting (
    joint_meeting_id uuid        primary key,
    version          bigint      not null,
    disturbance_id   uuid        not null references lease.disturbance,
    case_id          uuid        not null,
    case_number      varchar(20) not null,
    municipality     varchar(4)  not null,
    head_tenant_id   uuid        not null,
    number           integer     not null check (number > 0),
    awaited_since    date        not null,
    called_on        date        check (called_on >= awaited_since),
    meet_on          date        check (meet_on >= called_on),
    held_on          date        check (held_on >= called_on),
    unique (disturbance_id, number),
    check ((called_on is null) = (meet_on is null)),
    check (held_on is null or called_on is not null)
);

-- One is awaited at a time.
create unique index joint_meeting_awaited on lease.joint_meeting (disturbance_id) where held_on is null;

create table lease.joint_meeting_kind (
    joint_meeting_id uuid        not null references lease.joint_meeting,
    kind             varchar(20) not null check (kind in ('OF_THE_RESPONSIBLE', 'WITH_TENANT')),
    primary key (joint_meeting_id, kind)
);

create table lease.joint_meeting_called (
    joint_meeting_id uuid        not null references lease.joint_meeting,
    party            varchar(20) not null
        check (party in ('SOCIAL_SERVICES', 'PROVIDER', 'OWNER', 'DISTURBANCE_SERVICE', 'TENANT')),
    primary key (joint_meeting_id, party)
);

create table lease.joint_meeting_present (
    joint_meeting_id uuid        not null,
    party            varchar(20) not null,
    primary key (joint_meeting_id, party),
    foreign key (joint_meeting_id, party) references lease.joint_meeting_called
);

create table lease.joint_plan_item (
    joint_meeting_id uuid         not null references lease.joint_meeting,
    place            integer      not null,
    what             text         not null check (what ~ '\S'),
    responsible      varchar(200) not null check (responsible ~ '\S'),
    due_on           date         not null,
    primary key (joint_meeting_id, place)
);

-- What the owner writes to the head tenant, and what those who told of a disturbance are told.

create table lease.owner_warning (
    owner_warning_id uuid         primary key,
    version          bigint       not null,
    disturbance_id   uuid         not null references lease.disturbance,
    dated_on         date         not null,
    received_on      date         not null check (received_on >= dated_on),
    demand           text         not null check (demand ~ '\S'),
    correct_by       date         check (correct_by >= dated_on),
    noted_by         varchar(255) not null
);

create index owner_warning_of on lease.owner_warning (disturbance_id);

create table lease.reporter_feedback (
    reporter_feedback_id uuid         primary key,
    version              bigint       not null,
    disturbance_id       uuid         not null references lease.disturbance,
    report               integer      not null check (report > 0),
    outcome              varchar(20)  not null check (outcome in ('LOOKED_INTO', 'MEASURE_TAKEN', 'NO_MEASURE', 'OVER')),
    told_on              date         not null,
    told_by              varchar(255) not null
);

create index reporter_feedback_of on lease.reporter_feedback (disturbance_id);
