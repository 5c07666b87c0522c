-- Of two who enter the same at once, one is refused; whatever the code does, the schema holds it, too.

-- The same power is delegated once at a time.
alter table intake.delegation add exclude using gist (
    municipality with =, organisation_id with =, decision with =, reference with =, lower(title) with =,
    (coalesce(user_name, '')) with =, daterange(valid_from, valid_to, '[]') with &&);

-- Somebody is named once at a time.
alter table intake.named_person add exclude using gist (
    organisation_id with =, user_name with =, daterange(valid_from, valid_to, '[]') with &&);
