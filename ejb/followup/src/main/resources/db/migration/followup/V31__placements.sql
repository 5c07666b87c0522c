-- What the contact person does during a stay in a trial or training flat: landlords who want contact (S-70), and what the housing
-- agency is told of (S-75 to S-78).
create table followup.landlord_call (
    call_id        uuid        primary key,
    version        bigint      not null,
    sublease_id    uuid        not null,
    case_id        uuid        not null,
    case_number    varchar(20) not null,
    municipality   varchar(4)  not null,
    head_tenant_id uuid        not null,
    number         integer     not null check (number > 0),
    state          varchar(10) not null check (state in ('RECEIVED', 'ACTED', 'CLOSED')),
    received_on    date        not null,
    before_cut_off boolean     not null,
    summary        text        not null,
    acted_on       date        check (acted_on >= received_on),
    action         text,
    unique (sublease_id, number),
    check ((state = 'ACTED') = (acted_on is not null) and (acted_on is null) = (action is null))
);
create table followup.agency_report (
    report_id      uuid        primary key,
    version        bigint      not null,
    sublease_id    uuid        not null,
    case_id        uuid        not null,
    case_number    varchar(20) not null,
    municipality   varchar(4)  not null,
    head_tenant_id uuid        not null,
    number         integer     not null check (number > 0),
    state          varchar(10) not null check (state in ('NOTED', 'SENT')),
    event          varchar(20) not null check (event in ('CHECKPOINT', 'NOTICE', 'TRANSFER', 'MOVED_ON', 'OTHER')),
    happened_on    date        not null,
    sent_on        date,
    summary        text,
    unique (sublease_id, number),
    check ((state = 'SENT') = (sent_on is not null)),
    check ((event = 'OTHER') = (summary is not null))
);
