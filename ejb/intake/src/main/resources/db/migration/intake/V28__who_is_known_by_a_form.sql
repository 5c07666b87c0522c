-- Whoever a form has come about on the paper way is protected, whatever another form said of them before or after.
create index paper_task_about on intake.paper_task (municipality, identity_number);

update intake.person p set protected_identity = true, version = version + 1
where not protected_identity and exists (
    select 1 from intake.paper_task t
    where t.municipality = p.municipality and t.identity_number = p.identity_number);
