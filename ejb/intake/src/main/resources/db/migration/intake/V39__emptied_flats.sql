-- A flat whose resident has left is vacant again while the city goes on hiring it (S-34).
alter table intake.flat add column empty_since date check (empty_since >= received_on);
comment on column intake.flat.empty_since is 'since when it can be had, once it was let; its owner calls it by available_from';
