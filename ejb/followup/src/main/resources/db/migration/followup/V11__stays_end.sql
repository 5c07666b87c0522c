-- When the resident of a trial or training flat left: no checkpoint is owed from then on.

alter table followup.stay add column left_on date check (left_on >= moved_in_on);
drop index followup.stay_awaited;
create index stay_awaited on followup.stay (moved_in_on) where held_on is null and left_on is null;
