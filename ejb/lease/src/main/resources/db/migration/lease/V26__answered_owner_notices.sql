-- What has become of the owners' notices: won back, taken back, or tried by the rent tribunal. Those of before stand as they did.
alter table lease.owner_notice
    add column state varchar(20)
        check (state in ('WITHOUT_EFFECT', 'RUNNING_OUT', 'DISPUTED', 'WON_BACK', 'TAKEN_BACK', 'PROLONGED')),
    add column disputed_on         date    check (disputed_on >= served_on),
    add column beyond_waiver       boolean,
    add column referred_on         date    check (referred_on >= disputed_on),
    add column decided_on          date    check (decided_on >= referred_on),
    add column respite_agreed      boolean,
    add column recovered_on        date    check (recovered_on >= served_on),
    add column recovered_how       varchar(20) check (recovered_how in ('PAID', 'BOARD_TAKES_OVER', 'HINDERED')),
    add column recovered_reference varchar(100),
    add column withdrawn_on        date    check (withdrawn_on >= served_on),
    add column withdrawn_because   text;

update lease.owner_notice set state = case when lacks is null then 'RUNNING_OUT' else 'WITHOUT_EFFECT' end;

alter table lease.owner_notice
    alter column state set not null,
    add check ((state = 'WITHOUT_EFFECT') = (lacks is not null)),
    add check ((disputed_on is null) = (beyond_waiver is null)),
    add check (state not in ('DISPUTED', 'PROLONGED') or disputed_on is not null),
    add check ((state = 'WON_BACK') = (recovered_on is not null) and (recovered_on is null) = (recovered_how is null)),
    add check ((state = 'TAKEN_BACK') = (withdrawn_on is not null) and (withdrawn_on is null) = (withdrawn_because is null));

-- A lease is ended by one of them at a time.
drop index lease.owner_notice_ends;
create unique index owner_notice_ends on lease.owner_notice (head_lease_id) where state in ('RUNNING_OUT', 'DISPUTED');

-- The rent tribunal may let the city keep the flat for some time.
alter table lease.head_lease add column respite_until date check (respite_until is null or last_day is not null);
