-- The rent tribunal's decision on a spouse's or cohabitant's right appealed to Svea hovrätt (JB 12:70).
alter table lease.partner_right drop constraint partner_right_state_check;
alter table lease.partner_right add constraint partner_right_state_check
    check (state in ('OPEN', 'CALLED', 'REFERRED', 'TAKEN_OVER', 'REFUSED', 'APPEALED', 'DECLINED', 'FALLEN'));
alter table lease.partner_right
    add column appealed_on          date,
    add column appealed_by_landlord boolean,
    add column appeal_decided_on    date,
    add constraint partner_right_appealed check ((appealed_on is null) = (appealed_by_landlord is null)),
    add constraint partner_right_under_appeal check (state <> 'APPEALED' or appealed_on is not null),
    add constraint partner_right_appeal_decided
        check (case when appeal_decided_on is not null then appeal_decided_on >= appealed_on end);
