-- Cases of those whose identity is protected, registered from the paper by the named.

alter table intake.paper_task
    add column registered_on date,
    add column registered_by varchar(255),
    add check ((registered_on is null) = (registered_by is null)),
    add check (registered_on >= paper_sent_on),
    add check (registered_on is null or paper_sent_on is not null and kind in ('REFERRAL', 'FLAT_APPLICATION'));

alter table intake.housing_case add column on_paper boolean not null default false;
comment on column intake.housing_case.on_paper is 'of its administration only the named know of it';
