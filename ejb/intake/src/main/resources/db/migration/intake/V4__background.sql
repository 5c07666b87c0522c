-- What the agency asks of the intended tenant's background while a flat is mediated, and what it is told.

alter table intake.mediation
    add column background_asked_on date,
    add column background_told_on  date check (background_told_on >= background_asked_on),
    add column background_summary  text check (background_summary ~ '\S'),
    add column background_basis    text check (background_basis ~ '\S'),
    add constraint mediation_background_told check (
        (background_told_on is null) = (background_summary is null)
        and (background_told_on is null) = (background_basis is null)),
    add constraint mediation_background_asked check (background_told_on is null or background_asked_on is not null);
comment on column intake.mediation.background_summary is 'about a person; never for the landlord';
comment on column intake.mediation.background_basis is 'on what legal ground the agency was told';
