-- What forfeits a tenancy, where that is lost when it has been known for too long (JB 12:43).
alter table lease.termination
    add column forfeited_by varchar(20)
        check (forfeited_by in ('VERMIN', 'AGREED_DUTY', 'UNLAWFUL_SUBLET', 'UNFAIR_RENT', 'CRIME')),
    add column forfeiture_known_on date,
    add column forfeiture_tried_from date,
    add column forfeiture_over_on date,
    add check ((forfeited_by is null) = (forfeiture_known_on is null)),
    add check (coalesce(forfeiture_tried_from, forfeiture_over_on) is null or forfeited_by is not null);
