-- That no case is to be registered from a form that was sent: it was taken back, or its case was open already.
alter table intake.paper_task add column no_case_on date;
alter table intake.paper_task add column no_case_by varchar(255);
alter table intake.paper_task add column no_case_because varchar(1000);
alter table intake.paper_task add check ((no_case_on is null) = (no_case_by is null)
    and (no_case_on is null) = (no_case_because is null) and (no_case_on is null or registered_on is null));
