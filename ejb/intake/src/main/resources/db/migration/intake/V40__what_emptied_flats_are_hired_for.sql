-- A flat that is vacant again while the city goes on hiring it is let for what the city's lease was signed for (S-34).
alter table intake.flat add column hired_for varchar(20)
    check (hired_for in ('HOUSING_FIRST', 'TRIAL', 'TRAINING')),
    add constraint flat_hired_for_once_empty check (hired_for is null or empty_since is not null);
comment on column intake.flat.hired_for is
    'for which programme the city goes on hiring it; none where that was not kept when it was emptied';
