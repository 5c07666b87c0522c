-- Who sent the message in which a form came, and has a part in the case; not known of those that came before.

alter table intake.paper_task
    add column broker_id uuid references intake.organisation,
    add check (broker_id is null or message_id is not null);
