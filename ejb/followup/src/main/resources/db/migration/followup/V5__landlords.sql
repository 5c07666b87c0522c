-- Incoming flats by landlord (K-03). Flats that came in before this have no such fact, and are told of by stream only.

alter table followup.mediation_fact drop constraint mediation_fact_kind_check;
alter table followup.mediation_fact add constraint mediation_fact_kind_check check (kind in (
    'FLAT_RECEIVED', 'FLAT_HANDED_OVER', 'FLAT_STREAMED', 'FLAT_MEDIATED', 'CHECKPOINT_DUE', 'CHECKPOINT_HELD'));
comment on column followup.mediation_fact.organisation is
    'the housing agency of an incoming flat; the landlord who handed it over; else who applied';
comment on column followup.mediation_fact.detail is
    'the stream; the programme; the landlord''s ownership and the area''s class; IN_TIME or LATE; else empty';
