-- That somebody has left a trial or training flat: it is ongoing no longer.
alter table followup.mediation_fact drop constraint mediation_fact_kind_check;
alter table followup.mediation_fact add constraint mediation_fact_kind_check check (kind in (
    'FLAT_RECEIVED', 'FLAT_HANDED_OVER', 'FLAT_STREAMED', 'FLAT_WITHDRAWN', 'FLAT_MEDIATED', 'FLAT_LEFT',
    'CHECKPOINT_DUE', 'CHECKPOINT_HELD'));
