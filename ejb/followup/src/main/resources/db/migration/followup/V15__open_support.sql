-- When the support staff told the participant of the support that stays open without a decision (G-144).
alter table followup.assignment add column open_support_told_on date check (open_support_told_on >= ordered_on);
