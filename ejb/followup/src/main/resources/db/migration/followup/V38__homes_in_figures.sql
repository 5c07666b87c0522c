-- What the figures of homes are counted from (K-09, K-10, K-20, K-21, K-23). Nothing personal: ids, days, codes.
create table followup.home (
    sublease_id    uuid        primary key,
    case_id        uuid        not null,
    municipality   varchar(4)  not null,
    programme      varchar(20) not null,
    administration uuid        not null,
    moved_in_on    date        not null,
    trial_since    date,
    moves_on       boolean     not null default false,
    ground         varchar(24),
    evicted        boolean     not null default false,
    left_on        date,
    died_on        date,
    owned_since    date
);
create index home_by_case on followup.home (case_id);
create index home_by_day on followup.home (municipality, moved_in_on);
comment on column followup.home.trial_since is 'from which day it is lived in on trial; null if it is not';
comment on column followup.home.moves_on is 'whether the tenant leaves, or has left, for another home';
comment on column followup.home.ground is 'for which notice was given last, if it stands';
comment on column followup.home.died_on is 'of the tenant, while living there or in a home of their own';
comment on column followup.home.owned_since is 'the first day of a lease of the tenant''s own';

create table followup.home_notice (
    sublease_id uuid not null references followup.home,
    given_on    date not null,
    primary key (sublease_id, given_on)
);

create table followup.trial_prolonged (
    sublease_id uuid not null references followup.home,
    decided_on  date not null,
    primary key (sublease_id, decided_on)
);
comment on table followup.trial_prolonged is 'decisions that a trial goes on for special reasons';

create table followup.support_after (
    assignment_id  uuid        not null,
    kind           varchar(12) not null check (kind in ('GOES_ON', 'OPEN', 'HANDED_OVER', 'OVER')),
    municipality   varchar(4)  not null,
    administration uuid        not null,
    happened_on    date        not null,
    primary key (assignment_id, kind)
);
comment on table followup.support_after is 'what came of the support of those who have a lease of their own';
