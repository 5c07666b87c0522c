-- Leases whose deadlines were reckoned before those in a row counted together, or before a waiver was asked for where tenure has
-- come by the first day: the next night derives them anew, each once.
create table lease.tenure_unsettled (
    kind        varchar(20) not null,
    sublease_id uuid        not null references lease.sublease,
    primary key (kind, sublease_id)
);
insert into lease.tenure_unsettled (kind, sublease_id)
select kind, s.sublease_id
  from lease.sublease s cross join (values ('L-03'), ('T-08-ROW')) kinds (kind)
 where s.state in ('SIGNED', 'IN_FORCE')
   and exists (select from lease.sublease e
                where e.person_id = s.person_id and e.flat_id = s.flat_id and e.vacated_on is not null);
