-- A lease of one's own is signed before it begins; until then the transfer stays granted, and sublease and head lease run.
alter table lease.transfer drop constraint transfer_check1;
alter table lease.transfer add constraint own_lease_signed check (
    case state when 'TRANSFERRED' then own_start is not null when 'GRANTED' then true else own_start is null end);

-- The last day of a head lease that was taken over; those of before were on the books until the one before the signing.
update lease.head_lease h set last_day = signed.happened_on - 1
    from lease.sublease s, lease.transfer_step signed
    where h.state = 'TRANSFERRED' and s.head_lease_id = h.head_lease_id and s.state = 'TRANSFERRED'
        and signed.sublease_id = s.sublease_id and signed.act = 'SIGNED';
