-- What an application was to be completed with is not waited for once its case is over.

alter table intake.completion add column case_over boolean not null default false;
alter table intake.completion add check (not case_over or (ended_on is not null and without_because is null));
