-- The letting office is told of weeks without a home visit (G-98), which is noted as what else is told of a case.

alter table intake.disclosure drop constraint disclosure_what_check;
alter table intake.disclosure add constraint disclosure_what_check check (what in (
    'REFERRAL', 'SUPPORT', 'TENANCY_BASIS', 'LANDLORD_CHECK', 'BACKGROUND', 'PRESENTATION', 'DISTRICT_CONSENT',
    'SUBLET', 'ASSIGNMENT', 'FOLLOW_UP', 'CHECKLIST', 'WEEK_MISSED', 'CHECKPOINT', 'OTHER'));
