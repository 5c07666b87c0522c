-- A flat that is vacant again while the city goes on hiring it suits nobody of another programme (S-34).
alter table intake.match_ground add column hired_for varchar(20)
    check (hired_for in ('HOUSING_FIRST', 'TRIAL', 'TRAINING'));
comment on column intake.match_ground.hired_for is
    'for which programme the city goes on hiring the flat; none unless somebody has left it';
