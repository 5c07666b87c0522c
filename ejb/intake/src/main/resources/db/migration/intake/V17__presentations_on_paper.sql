-- The presentation that names somebody whose identity is protected goes on paper, too.

alter table intake.paper_task drop constraint paper_task_kind_check;
alter table intake.paper_task add constraint paper_task_kind_check
    check (kind in ('REFERRAL', 'FLAT_APPLICATION', 'TENANCY_BASIS', 'TENANT_PRESENTATION'));
