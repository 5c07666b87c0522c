-- What was counted of a lease that was registered by mistake is left out, as for a case that was opened by mistake.
delete from followup.named_override where sublease in (
    select subject from followup.mediation_fact where kind = 'LEASE_VOIDED');
delete from followup.mediation_fact where subject in (
    select subject from followup.mediation_fact where kind = 'LEASE_VOIDED');

alter table followup.mediation_fact drop constraint mediation_fact_kind_check;
alter table followup.mediation_fact add constraint mediation_fact_kind_check check (kind in (
    'FLAT_RECEIVED', 'FLAT_HANDED_OVER', 'FLAT_STREAMED', 'FLAT_WITHDRAWN', 'FLAT_MEDIATED', 'FLAT_CONVERTED', 'FLAT_LEFT',
    'CHECKPOINT_DUE', 'CHECKPOINT_HELD'));
