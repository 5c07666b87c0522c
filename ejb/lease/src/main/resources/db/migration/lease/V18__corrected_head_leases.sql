-- What a head lease was recorded as saying before it was put right; the latest correction is the last.
create table lease.head_lease_correction (
    head_lease_id      uuid    not null references lease.head_lease,
    place              integer not null,
    corrected_on       date    not null,
    contract_date      date    not null,
    start_date         date    not null,
    block_let          boolean not null,
    block_let_earlier  boolean not null,
    notice_months      integer not null check (notice_months >= 0),
    sublet_consent_on  date,
    primary key (head_lease_id, place)
);
