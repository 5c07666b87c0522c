-- A report that was registered by mistake counts nowhere, and stays to be read; a case of which nothing else is left is voided.
alter table lease.disturbance_report
    add column struck_on      date check (struck_on >= received_on),
    add column struck_by      varchar(255),
    add column struck_because text check (struck_because ~ '\S'),
    add check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3));

alter table lease.disturbance drop constraint disturbance_state_check;
alter table lease.disturbance add constraint disturbance_state_check
    check (state in ('REPORTED', 'ASSESSED', 'DIALOGUE', 'RECTIFICATION_NOTICE_SENT', 'TENANT_CONTACTED',
                     'MEETING_CALLED', 'MEETING_HELD', 'MONITORED', 'RESOLVED', 'LED_TO_TERMINATION', 'VOIDED'));

drop index lease.disturbance_running;
create unique index disturbance_running on lease.disturbance (sublease_id)
    where state not in ('RESOLVED', 'LED_TO_TERMINATION', 'VOIDED');

-- A joint meeting that nothing wants any more, before it was called.
alter table lease.joint_meeting
    add column not_wanted_since date check (not_wanted_since >= awaited_since),
    add check (not_wanted_since is null or called_on is null);

drop index lease.joint_meeting_awaited;
create unique index joint_meeting_awaited on lease.joint_meeting (disturbance_id)
    where held_on is null and not_wanted_since is null;
