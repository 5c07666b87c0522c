-- Who let more live in a flat than the programme does in principle, as what, and why (A-42).

alter table lease.sublease add column occupants_let_by varchar(200);
alter table lease.sublease add column occupants_let_as varchar(200);
alter table lease.sublease add column occupants_let_because text;
alter table lease.sublease add check (
    (occupants_let_by is null) = (occupants_let_as is null)
    and (occupants_let_by is null) = (occupants_let_because is null));
alter table lease.sublease add check (occupants_let_by is null or occupants is not null);
