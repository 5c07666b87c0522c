-- Incoming flats that their owners take back (A-36). Those taken back before this have no such fact.

alter table followup.mediation_fact drop constraint mediation_fact_kind_check;
alter table followup.mediation_fact add constraint mediation_fact_kind_check check (kind in (
    'FLAT_RECEIVED', 'FLAT_HANDED_OVER', 'FLAT_STREAMED', 'FLAT_WITHDRAWN', 'FLAT_MEDIATED', 'CHECKPOINT_DUE',
    'CHECKPOINT_HELD'));
