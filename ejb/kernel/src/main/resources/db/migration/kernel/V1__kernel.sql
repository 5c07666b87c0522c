-- What the kernel keeps itself, for every context: deadlines, the outbox, the access log, what is done once, numbers
-- of cases and the clock. Times are real times, days are days of the house clock.

create table kernel.deadline_kind (
    code  varchar(20) primary key,
    title text        not null,
    acts  boolean     not null
);

create table kernel.deadline (
    deadline_id     uuid        primary key,
    kind            varchar(20) not null references kernel.deadline_kind,
    subject_id      uuid        not null,
    occasion        varchar(80) not null,
    case_id         uuid        not null,
    case_number     varchar(20) not null,
    municipality    varchar(4)  not null,
    organisation_id uuid        not null,
    role            varchar(40) not null,
    warn_on         date        not null,
    warn_again_on   date,
    due_on          date        not null,
    rule            text        not null,
    rule_version    date        not null,
    facts           jsonb       not null,
    state           varchar(9)  not null default 'OPEN' check (state in ('OPEN', 'MET', 'CANCELLED')),
    settled_on      date,
    warned_on       date,
    warned_again_on date,
    escalated_on    date,
    acts            boolean     not null,
    -- The first night in which there is something to say about it. One on which the house acts itself is escalated a
    -- day later, if it is still open then.
    next_on         date generated always as (
        case
            when state <> 'OPEN' or escalated_on is not null then null
            when warned_on is null then least(warn_on - 1, due_on + acts::int)
            when warn_again_on is not null and warned_again_on is null then least(warn_again_on - 1, due_on + acts::int)
            else due_on + acts::int
        end) stored,
    unique (kind, subject_id, occasion),
    check (warn_on <= coalesce(warn_again_on, warn_on) and coalesce(warn_again_on, warn_on) <= due_on),
    check ((state = 'OPEN') = (settled_on is null))
);

create index deadline_night on kernel.deadline (deadline_id) include (next_on) where next_on is not null;
create index deadline_act on kernel.deadline (deadline_id) include (due_on) where state = 'OPEN' and acts;
create index deadline_worklist on kernel.deadline (organisation_id, due_on) where state = 'OPEN';
create index deadline_case on kernel.deadline (case_id);
create index deadline_subject on kernel.deadline (subject_id);

create table kernel.deadline_event (
    event_id    bigint generated always as identity primary key,
    deadline_id uuid        not null references kernel.deadline,
    what        varchar(12) not null check (what in ('DERIVED', 'MOVED', 'REVISED', 'REOPENED', 'WARNED',
                                                     'WARNED_AGAIN', 'ESCALATED', 'MET', 'CANCELLED')),
    on_day      date        not null,
    was         jsonb,
    recorded_at timestamptz not null default now()
);

create index deadline_event_deadline on kernel.deadline_event (deadline_id);

create table kernel.outbox (
    message_id      uuid        primary key,
    organisation_id uuid        not null,
    kind            varchar(40) not null,
    case_number     varchar(20),
    subject         text        not null,
    body            text        not null,
    state           varchar(6)  not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts        int         not null default 0,
    next_try_at     timestamptz not null default now(),
    reason          varchar(80),
    put_at          timestamptz not null default now(),
    settled_at      timestamptz,
    check ((state = 'QUEUED') = (settled_at is null)),
    check (state <> 'FAILED' or reason is not null)
);

create index outbox_due on kernel.outbox (next_try_at) where state = 'QUEUED';

create table kernel.outbox_attachment (
    message_id uuid  not null references kernel.outbox,
    place      int   not null,
    name       text  not null,
    media_type text  not null,
    content    bytea not null,
    primary key (message_id, place)
);

create table kernel.access_log (
    row_id          bigint generated always as identity primary key,
    txid            xid8        not null default pg_current_xact_id(),
    at              timestamptz not null,
    call_id         uuid        not null,
    user_name       text        not null,
    organisation_id uuid,
    roles           text[]      not null,
    operation       text        not null,
    subject_id      uuid,
    case_id         uuid,
    outcome         varchar(7)  not null check (outcome in ('READ', 'CHANGED', 'REFUSED')),
    reason          text
);

-- Seals cover stretches of finished transactions, so that no row can commit late into a stretch that is sealed.
create index access_log_seal on kernel.access_log (txid, row_id);
create index access_log_case on kernel.access_log (case_id, at);

create table kernel.log_seal (
    seal_number   bigint      primary key,
    from_txid     xid8        not null,
    to_txid       xid8        not null unique,
    row_count     bigint      not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    sealed_at     timestamptz not null
);

create table kernel.once (
    caller       text        not null,
    key_text     text        not null,
    fingerprint  bytea       not null,
    token        uuid        not null unique,
    reserved_at  timestamptz not null,
    completed_at timestamptz,
    status       int,
    headers      jsonb,
    body         bytea,
    primary key (caller, key_text),
    check ((completed_at is null) = (status is null) and (status is null) = (headers is null)
           and (headers is null) = (body is null))
);

create table kernel.job_run (
    run_id       uuid        primary key,
    job          varchar(40) not null,
    run_key      varchar(80) not null,
    fence        bigint      not null,
    state        varchar(7)  not null check (state in ('RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    node         text        not null,
    execution_id bigint,
    started_at   timestamptz not null,
    heartbeat_at timestamptz not null,
    finished_at  timestamptz,
    counts       jsonb       not null default '{}',
    unique (job, run_key),
    check ((state = 'RUNNING') = (finished_at is null))
);

create table kernel.job_item_refused (
    run_id     uuid        not null references kernel.job_run,
    item       text        not null,
    code       text        not null,
    refused_at timestamptz not null,
    primary key (run_id, item)
);

create table kernel.case_number (
    municipality varchar(4) not null,
    year         int        not null,
    last_number  bigint     not null,
    primary key (municipality, year)
);

create table kernel.house_clock (
    only_row      boolean primary key check (only_row),
    ahead_seconds bigint  not null check (ahead_seconds >= 0)
);
