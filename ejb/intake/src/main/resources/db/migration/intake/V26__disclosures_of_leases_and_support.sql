-- Leases and support note what they tell of a case, too.

alter table intake.disclosure drop constraint disclosure_what_check;
alter table intake.disclosure add constraint disclosure_what_check check (what in (
    'REFERRAL', 'SUPPORT', 'TENANCY_BASIS', 'LANDLORD_CHECK', 'BACKGROUND', 'PRESENTATION', 'DISTRICT_CONSENT',
    'SUBLET', 'ASSIGNMENT', 'FOLLOW_UP', 'CHECKLIST', 'CHECKPOINT', 'OTHER'));

-- They lock a lease or an assignment before its case, and must not wait for whoever has locked the case.
alter table intake.disclosure drop constraint disclosure_case_id_fkey;
