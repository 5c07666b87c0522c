-- Somebody may come after another under the same head lease (S-29, S-34): the landlord is told before, or lets it happen.
alter table lease.sublease add column follows_another boolean not null default false;
alter table lease.sublease add column swap_permitted_by varchar(200);
alter table lease.sublease add check ((swap_permitted_on is null) = (swap_permitted_by is null));
alter table lease.sublease add check (swap_permitted_on is null or follows_another);
