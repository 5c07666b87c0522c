-- Visits that were recorded by mistake are struck and read on (G-94); their facts are taken out by rows that come after them.
alter table followup.visit
    add column struck_on      date,
    add column struck_by      varchar(255),
    add column struck_because text check (struck_because ~ '\S'),
    add check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3));

alter table followup.fact
    add column takes_out varchar(60),
    add unique (kind, subject, takes_out);
comment on column followup.fact.takes_out is 'the occasion of the fact that stands no longer';

-- Months that were reported, and of which something was put right or came late after that; the next count takes them.
create table followup.month_touched (
    municipality varchar(4) not null,
    month        date       not null check (extract(day from month) = 1),
    primary key (municipality, month)
);
