-- The order that jobs rest; there while it lasts.
create table kernel.job_pause (
    only_row boolean     primary key default true check (only_row),
    since    timestamptz not null
);

-- Old ones are looked for every night.
create index once_reserved on kernel.once (reserved_at);
create index job_run_finished on kernel.job_run (finished_at);
