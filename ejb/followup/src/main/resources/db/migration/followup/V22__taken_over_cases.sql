-- A case that came here while it waited for a flat, and what its administration calls it, by which it comes once.
create table followup.takeover_case (
    case_id           uuid        primary key,
    administration_id uuid        not null,
    reference         varchar(40) not null,
    taken_over_on     date        not null,
    unique (administration_id, reference)
);
