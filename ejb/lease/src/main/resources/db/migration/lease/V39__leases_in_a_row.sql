-- When a tenant left, and the last day of the lease by the notice: what the same tenant hires of the same flat in a row counts together.
alter table lease.sublease add column vacated_on date, add column let_through date;
update lease.sublease s set vacated_on = t.left_on, let_through = greatest(t.used_end, t.respite_until)
  from lease.termination t
 where t.sublease_id = s.sublease_id and t.left_on is not null and s.state in ('VACATED', 'SETTLED');
update lease.sublease s set vacated_on = m.left_on
  from lease.moving_on m
 where m.sublease_id = s.sublease_id and m.left_on is not null and s.state in ('VACATED', 'SETTLED');
alter table lease.sublease add constraint sublease_vacated
    check (case when vacated_on is null then let_through is null else state in ('VACATED', 'SETTLED') and vacated_on >= lease_start end);
create index sublease_of_tenant_before on lease.sublease (person_id, flat_id) where vacated_on is not null;
