-- What was recorded of keys, checkpoints and trials by mistake is struck and read on (G-90, S-24, S-76).
alter table followup.spare_key_use
    add column struck_on      date,
    add column struck_by      varchar(255),
    add column struck_because text check (struck_because ~ '\S'),
    add check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3));

alter table followup.trial_review
    add column struck_on      date,
    add column struck_by      varchar(255),
    add column struck_because text check (struck_because ~ '\S'),
    add check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3));

create table followup.struck_checkpoint (
    sublease_id    uuid         not null references followup.stay,
    place          integer      not null,
    held_on        date         not null,
    present        varchar(100) not null,
    result         varchar(20)  not null check (result in ('WORKS_WELL', 'NEEDS_CHANGE', 'DOES_NOT_WORK')),
    summary        text         not null,
    struck_on      date         not null,
    struck_by      varchar(255) not null,
    struck_because text         not null check (struck_because ~ '\S'),
    primary key (sublease_id, place)
);
comment on column followup.struck_checkpoint.summary is 'about a person; not for the housing agency';

-- A fact that was put right is taken out by the row that comes after it; none is ever changed.
alter table followup.mediation_fact
    add column occasion  varchar(40) not null default '',
    add column takes_out varchar(40),
    drop constraint mediation_fact_once,
    add constraint mediation_fact_once unique (kind, subject, occasion),
    add unique (kind, subject, takes_out);
comment on column followup.mediation_fact.occasion is 'tells what was put right from what was first recorded';
comment on column followup.mediation_fact.takes_out is 'the occasion of the fact that stands no longer';
