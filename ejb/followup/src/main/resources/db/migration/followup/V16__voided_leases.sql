-- A lease that was registered by mistake is counted nowhere from then on; that it was counted stays.
alter table followup.mediation_fact drop constraint mediation_fact_kind_check;
alter table followup.mediation_fact add constraint mediation_fact_kind_check check (kind in (
    'FLAT_RECEIVED', 'FLAT_HANDED_OVER', 'FLAT_STREAMED', 'FLAT_WITHDRAWN', 'FLAT_MEDIATED', 'FLAT_CONVERTED', 'FLAT_LEFT',
    'LEASE_VOIDED', 'CHECKPOINT_DUE', 'CHECKPOINT_HELD'));
