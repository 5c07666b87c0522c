-- Until when a lease was agreed on, where it is not for an indefinite time, and what follows for its end.
alter table lease.termination add column lease_through date check (lease_through >= lease_start);
alter table lease.termination drop constraint termination_end_reason_check;
alter table lease.termination add constraint termination_end_reason_check
    check (end_reason in ('SAME', 'ACT_BINDS_LANDLORD', 'LONGER_AGREED', 'AGREED_SERVES_TENANT', 'ACT_SERVES_TENANT', 'ESTATE',
                          'FORFEITED', 'TERM_ENDS', 'TERM_PROLONGED'));
