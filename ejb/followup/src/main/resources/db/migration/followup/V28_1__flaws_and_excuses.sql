-- A paper is taken as far as it goes: what it lacks is kept with it, apart from whether it was late. Those of before
-- lacked nothing. A follow-up answers what else its template asks.
alter table followup.monthly_follow_up add column completed_on date check (completed_on >= sent_on);

create table followup.follow_up_answer (
    follow_up_id uuid         not null references followup.monthly_follow_up,
    code         varchar(200) not null,
    answer       text         not null,
    primary key (follow_up_id, code)
);

create table followup.follow_up_flaw (
    follow_up_id uuid         not null references followup.monthly_follow_up,
    place        integer      not null,
    code         varchar(200) not null,
    problem      varchar(10)  not null check (problem in ('MISSING', 'ODD', 'NOT_ASKED')),
    primary key (follow_up_id, place)
);

alter table followup.care_checklist
    add column template_version varchar(50),
    add column completed_on date check (completed_on >= sent_on);

create table followup.checklist_flaw (
    checklist_id uuid         not null references followup.care_checklist,
    place        integer      not null,
    code         varchar(200) not null,
    problem      varchar(10)  not null check (problem in ('MISSING', 'ODD', 'NOT_ASKED')),
    primary key (checklist_id, place)
);

-- Whoever gets a month's paper does without it.
create table followup.paper_excuse (
    excuse_id     uuid         primary key,
    assignment_id uuid         not null references followup.assignment,
    kind          varchar(24)  not null check (kind in ('MONTHLY_FOLLOW_UP', 'CARE_CHECKLIST')),
    month         date         not null check (extract(day from month) = 1),
    reason        varchar(10)  not null check (reason in ('AWAY', 'IN_CARE', 'MOVING', 'HINDERED')),
    excused_on    date         not null check (excused_on >= month),
    excused_by    varchar(255) not null,
    unique (assignment_id, kind, month)
);

-- That a paper is valid is a fact of its own, since it may become so later than it was sent.
insert into followup.fact (kind, municipality, subject, administration, provider, happened_on, detail, occasion)
select kind, municipality, subject, administration, provider, happened_on, 'VALID', occasion || ' valid'
  from followup.fact
 where kind in ('MONTHLY_FOLLOW_UP', 'CARE_CHECKLIST');
comment on column followup.fact.detail is
    'YES or NO; the criterion; the state entered; what came of the visit; IN_TIME, LATE or EXCUSED, and VALID or COMPLETED_LATE; else empty';
