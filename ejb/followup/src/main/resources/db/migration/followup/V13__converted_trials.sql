-- A training flat may be made a trial flat: the trial then begins later than the stay (A-03).

alter table followup.stay add column trial_from date check (trial_from >= moved_in_on);
update followup.stay set trial_from = moved_in_on where programme = 'TRIAL';
alter table followup.stay add check ((programme = 'TRIAL') = (trial_from is not null));

-- Its resident's stay goes on, and counts as one on trial from then on.
alter table followup.mediation_fact drop constraint mediation_fact_kind_check;
alter table followup.mediation_fact add constraint mediation_fact_kind_check check (kind in (
    'FLAT_RECEIVED', 'FLAT_HANDED_OVER', 'FLAT_STREAMED', 'FLAT_WITHDRAWN', 'FLAT_MEDIATED', 'FLAT_CONVERTED', 'FLAT_LEFT',
    'CHECKPOINT_DUE', 'CHECKPOINT_HELD'));
