-- What there was to choose from, and why nothing came of an offer, are counted too.

alter table followup.fact drop constraint fact_kind_check;
alter table followup.fact add constraint fact_kind_check check (kind in (
    'APPLICATION', 'REFERRAL', 'PRELIMINARY_ANSWER', 'CRITERION_NOT_MET', 'PHASE', 'VISIT', 'MONTHLY_FOLLOW_UP',
    'CARE_CHECKLIST', 'FLAT_CHOICE', 'OFFER_END'));
alter table followup.fact alter column occasion type varchar(100);
comment on column followup.fact.subject is 'the case of an application, referral, answer or offer; else the assignment';
