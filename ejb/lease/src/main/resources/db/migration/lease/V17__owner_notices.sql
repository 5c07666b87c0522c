-- What the owner's warning says of its sending, and of the social board; those of before say neither.
alter table lease.owner_warning
    add column registered_on date check (registered_on between dated_on and received_on),
    add column board_told_on date;

-- Both last days of a head lease under notice, and why the one holds; those of before have the one that holds only.
alter table lease.head_lease
    add column agreed_end date,
    add column statutory_end date,
    add column end_reason varchar(30)
        check (end_reason in ('SAME', 'ACT_BINDS_LANDLORD', 'LONGER_AGREED', 'AGREED_SERVES_TENANT', 'ACT_SERVES_TENANT',
                              'FORFEITED')),
    add check ((end_reason is null) = (agreed_end is null) and (end_reason is null) = (statutory_end is null)),
    add check (end_reason is null or last_day is not null);

-- What came from owners, as it came, and what it lacks to end the city's lease.
create table lease.owner_notice (
    owner_notice_id       uuid           primary key,
    version               bigint         not null,
    head_lease_id         uuid           not null references lease.head_lease,
    sublease_id           uuid           not null references lease.sublease,
    written_on            date           not null,
    notice_kind           varchar(20)    not null check (notice_kind in ('ORDINARY', 'EARLY')),
    ground                varchar(30)    not null
        check (ground in ('SUBTENANT_CONDUCT', 'UNPAID_RENT', 'OTHER_BREACH', 'KNOWN_FORFEITURE', 'OWNERS_INTEREST')),
    because               text           not null check (because ~ '\S'),
    amount                numeric(12, 2) check (amount > 0),
    forfeited_by          varchar(20)
        check (forfeited_by in ('VERMIN', 'AGREED_DUTY', 'UNLAWFUL_SUBLET', 'UNFAIR_RENT', 'CRIME')),
    forfeiture_known_on   date,
    forfeiture_tried_from date,
    forfeiture_over_on    date,
    service_way           varchar(20)    not null
        check (service_way in ('RECEIVED', 'SERVED', 'REGISTERED_LETTER', 'LETTER_AND_COPY')),
    sent_on               date           not null check (sent_on >= written_on),
    served_on             date           not null check (served_on >= sent_on),
    posting_number        varchar(50),
    copy_left_with        varchar(200),
    board_told_on         date,
    owner_warning_id      uuid           references lease.owner_warning,
    called_on             date,
    call_board_told_on    date,
    put_right_on          date,
    form_served_on        date           check (form_served_on >= served_on),
    lacks                 varchar(100),
    lacks_by              varchar(100),
    noted_by              varchar(255)   not null,
    check (ground <> 'UNPAID_RENT' or amount is not null),
    check ((ground = 'KNOWN_FORFEITURE') = (forfeited_by is not null)),
    check ((forfeited_by is null) = (forfeiture_known_on is null)),
    check (coalesce(forfeiture_tried_from, forfeiture_over_on) is null or forfeited_by is not null),
    check ((lacks is null) = (lacks_by is null))
);

create index owner_notice_of on lease.owner_notice (head_lease_id);
create index owner_notice_warned on lease.owner_notice (owner_warning_id);
create index owner_notice_at on lease.owner_notice (sublease_id);

-- A lease is ended by one of them.
create unique index owner_notice_ends on lease.owner_notice (head_lease_id) where lacks is null;
