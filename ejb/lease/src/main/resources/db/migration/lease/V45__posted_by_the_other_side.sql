-- A letter that the tenant or the estate has posted has the number that they write. It is kept as it came, and takes none from ours.
create or replace view lease.posting as
select upper(regexp_replace(posting_id, '[ -]', '', 'g')) as posting from lease.rectification_notice
union all
select upper(regexp_replace(posting_number, '[ -]', '', 'g')) from lease.termination
 where posting_number is not null and state <> 'WITHDRAWN' and service_way <> 'RECEIVED'
union all
select upper(regexp_replace(posting_number, '[ -]', '', 'g')) from lease.partner_right
 where posting_number is not null and state <> 'FALLEN';
