-- When the time to win a tenancy back begins: the later of the two days; its end is computed.
alter table lease.termination drop column recovery_until;
alter table lease.termination drop column recovery_from;
alter table lease.termination add column recovery_served_on date check (recovery_served_on >= sent_on);
alter table lease.termination add column recovery_board_told_on date check (recovery_board_told_on >= sent_on);

-- How the city's own leases end.
alter table lease.head_lease add column notice_by_owner boolean;
alter table lease.head_lease add column notice_on date;
alter table lease.head_lease add column last_day date check (last_day >= notice_on);
alter table lease.head_lease add column inspected_on date check (inspected_on >= last_day);
alter table lease.head_lease add check (state not in ('NOTICE_GIVEN', 'ENDED') or last_day is not null);
