-- Who sent a form on the paper way is shown what stands in for the case that the receipt names, as it would have stood right
-- after the form; not known of forms that came before, nor kept of one that goes on with a case that is there.
alter table intake.paper_task
    add column sent_by                 varchar(255),
    add column sent_at                 timestamptz,
    add column said_protected          boolean,
    add column with_assessment         boolean,
    add column coordination_unit_id    uuid references intake.organisation,
    add column application_received_on date,
    add column treserva_number         varchar(100),
    add column assessed_on             date,
    add column criteria_from           date,
    add column criteria_source         text,
    add check ((sent_by is null) = (sent_at is null) and (sent_by is null) = (said_protected is null)
        and (sent_by is null) = (with_assessment is null)
        and (sent_by is null) = (coordination_unit_id is null) and (sent_by is null) = (application_received_on is null)),
    add check (sent_by is not null or treserva_number is null),
    add check (sent_by is null or kind in ('REFERRAL', 'FLAT_APPLICATION')),
    add check ((assessed_on is null) = (criteria_from is null) and (assessed_on is null) = (criteria_source is null)
        and (assessed_on is not null) = (sent_by is not null and kind = 'REFERRAL'));

create index paper_task_sent_by on intake.paper_task (sent_by) where sent_by is not null;
