-- What stands in no case has neither the id nor the number of one.

alter table kernel.deadline
    alter column case_id drop not null,
    alter column case_number drop not null;

update kernel.deadline set case_id = null, case_number = null where case_number = 'HV-0000-000000';

alter table kernel.deadline
    add constraint deadline_case_by_id_and_number check ((case_id is null) = (case_number is null));
