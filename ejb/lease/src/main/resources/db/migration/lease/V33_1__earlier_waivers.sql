-- A waiver that was signed and that another one has come after: for longer, or since the rent tribunal refused it (JB 12:45 a).
create table lease.earlier_waiver (
    sublease_id         uuid        not null references lease.tenure_waiver,
    place               integer     not null,
    state               varchar(20) not null check (state in ('SIGNED', 'APPROVED', 'REFUSED', 'EXPIRED', 'VOIDED')),
    drafted_on          date,
    drafted_through     date,
    ground              text,
    signed_on           date        not null,
    valid_from          date        not null,
    valid_to            date        not null check (valid_from <= valid_to),
    rule_version        date        not null,
    partner_accepted_on date,
    filed_on            date        check (filed_on >= signed_on),
    tribunal_case       varchar(50),
    answered_on         date        check (answered_on >= filed_on),
    tribunal_answer     varchar(20) check (tribunal_answer in ('APPROVED', 'REFUSED')),
    primary key (sublease_id, place),
    check ((drafted_on is null) = (drafted_through is null) and (filed_on is null) = (tribunal_case is null)
        and (answered_on is null) = (tribunal_answer is null)),
    check (filed_on is null or ground is not null)
);
