-- Questions that are lifted to the body that decides on them, and their way (G-28, G-29). Nobody is named in them.
create table followup.question (
    question_id     uuid        primary key,
    version         bigint      not null,
    municipality    varchar(4)  not null,
    organisation_id uuid        not null,
    subject         varchar(30) not null check (subject in ('GOVERNING_DOCUMENTS', 'NEED_OF_FLATS', 'EXPANSION', 'WITHIN_DOCUMENTS')),
    state           varchar(10) not null check (state in ('RAISED', 'PROPOSED', 'LIFTED', 'ANSWERED', 'CLOSED')),
    raised_on       date        not null
);
create index question_of_municipality on followup.question (municipality, raised_on);
comment on column followup.question.organisation_id is 'who raised it';
create table followup.question_step (
    question_id uuid        not null references followup.question,
    place       integer     not null,
    became      varchar(10) not null check (became in ('RAISED', 'PROPOSED', 'LIFTED', 'ANSWERED', 'CLOSED')),
    on_day      date        not null,
    words       text        check ((words is null) = (became = 'LIFTED')),
    primary key (question_id, place)
);
