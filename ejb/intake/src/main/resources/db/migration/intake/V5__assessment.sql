-- What is assessed of the person for whom a trial or training flat is applied. Every version stays as it was recorded.

create table intake.assessment (
    assessment_id uuid         primary key,
    case_id       uuid         not null references intake.housing_case,
    number        int          not null check (number > 0),
    recorded_on   date         not null,
    recorded_by   varchar(255) not null,
    paid_for      varchar(20)  not null check (paid_for in ('TREATMENT', 'PLACEMENT', 'SUPPORT')),
    paid_by       varchar(20)  not null check (paid_by in ('CITY', 'OTHER', 'UNKNOWN')),
    payer         varchar(200),
    group_code    varchar(40)  not null,
    support_given text         not null check (support_given ~ '\S'),
    need          varchar(20)  not null check (need in ('NONE', 'USUAL', 'GREATER', 'UNKNOWN')),
    reasons       text         not null check (reasons ~ '\S'),
    unique (case_id, number),
    check (paid_by <> 'OTHER' or payer is not null)
);
comment on table intake.assessment is 'about a person; never for a landlord';

create table intake.assessment_treatment (
    assessment_id uuid         not null references intake.assessment,
    place         int          not null,
    provider      varchar(200) not null check (provider ~ '\S'),
    arranged_by   varchar(20)  not null check (arranged_by in ('DISTRICT', 'INSTITUTION', 'OTHER')),
    begun_on      date         not null,
    ended_on      date         check (ended_on >= begun_on),
    completed     varchar(20)  not null check (completed in ('YES', 'NO', 'UNKNOWN')),
    primary key (assessment_id, place),
    check (completed <> 'YES' or ended_on is not null)
);

create table intake.assessment_condition (
    assessment_id    uuid        not null references intake.assessment,
    condition        varchar(40) not null,
    answer           varchar(20) not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    letter_dated     date,
    letter_reference varchar(100),
    primary key (assessment_id, condition)
);

create table intake.assessment_ability (
    assessment_id uuid        not null references intake.assessment,
    point         varchar(20) not null check (point in ('NO_DISTURBANCES', 'RENT_IN_TIME', 'CARE_OF_FLAT', 'NEIGHBOURS')),
    answer        varchar(20) not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    primary key (assessment_id, point)
);

-- Exceptions from who must pay for the treatment, made or not; the latest of a case counts.
create table intake.connection_examination (
    examination_id          uuid         primary key,
    case_id                 uuid         not null references intake.housing_case,
    place                   int          not null check (place > 0),
    decided_on              date         not null,
    decided_by              varchar(255) not null,
    very_strong             boolean      not null,
    stronger_than_placement boolean      not null,
    granted                 boolean      not null,
    reasons                 text         not null check (reasons ~ '\S'),
    unique (case_id, place)
);

-- Target groups that a municipality has entered beside those of the list in the rules, or in the place of one of them.
create table intake.target_group (
    group_id     uuid         primary key,
    municipality varchar(4)   not null,
    code         varchar(40)  not null,
    name         varchar(200) not null check (name ~ '\S'),
    usually      varchar(20)  check (usually in ('TRIAL', 'TRAINING')),
    valid_from   date         not null,
    valid_to     date         check (valid_to >= valid_from),
    exclude using gist (municipality with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table intake.target_group_condition (
    group_id  uuid         not null references intake.target_group,
    place     int          not null,
    condition varchar(40)  not null,
    text      varchar(400) not null check (text ~ '\S'),
    stated    boolean      not null,
    shown_by  varchar(20)  not null check (shown_by in (
        'JUDGEMENT', 'COMPLETED_TREATMENT', 'ONGOING_TREATMENT', 'TREATMENT', 'LETTER')),
    primary key (group_id, place),
    unique (group_id, condition)
);
