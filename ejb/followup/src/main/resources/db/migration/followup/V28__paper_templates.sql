-- What a municipality has decided that a monthly paper asks for, from a month until the next such decision.
create table followup.paper_template (
    template_id  uuid         primary key,
    municipality varchar(4)   not null,
    kind         varchar(24)  not null check (kind in ('MONTHLY_FOLLOW_UP', 'CARE_CHECKLIST')),
    version_name varchar(50)  not null check (version_name ~ '\S'),
    valid_from   date         not null check (extract(day from valid_from) = 1 and valid_from > entered_on),
    decision     varchar(200) not null check (decision ~ '\S'),
    entered_by   varchar(255) not null,
    entered_on   date         not null,
    unique (municipality, kind, version_name),
    unique (municipality, kind, valid_from)
);

create table followup.template_question (
    template_id uuid         not null references followup.paper_template,
    place       integer      not null,
    code        varchar(200) not null check (code ~ '\S'),
    words       varchar(400) not null check (words ~ '\S'),
    answer_type varchar(10)  not null check (answer_type in ('RATING', 'YES_NO', 'NUMBER', 'TEXT')),
    required    boolean      not null,
    primary key (template_id, place),
    unique (template_id, code)
);
