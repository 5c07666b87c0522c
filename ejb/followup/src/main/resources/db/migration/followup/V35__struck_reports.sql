-- What was noted by mistake has a way out: events and concerns (G-70, G-106), landlords' calls (S-70) and reports to the agency (S-75).
alter table followup.concern
    drop constraint concern_state_check,
    drop constraint concern_check1,
    add column struck_on      date,
    add column struck_by      varchar(255),
    add column struck_because text check (struck_because ~ '\S'),
    add check (state in ('KNOWN', 'REPORTED', 'STRUCK')),
    add check (state <> 'REPORTED' or reported_on is not null),
    add check (state <> 'KNOWN' or reported_on is null),
    add check ((state = 'STRUCK') = (struck_on is not null)),
    add check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3));

alter table followup.landlord_call
    drop constraint landlord_call_state_check,
    drop constraint landlord_call_check1,
    add column struck_on      date,
    add column struck_by      varchar(255),
    add column struck_because text check (struck_because ~ '\S'),
    add check (state in ('RECEIVED', 'ACTED', 'CLOSED', 'STRUCK')),
    add check (state <> 'ACTED' or acted_on is not null),
    add check (state in ('ACTED', 'STRUCK') or acted_on is null),
    add check ((acted_on is null) = (action is null)),
    add check ((state = 'STRUCK') = (struck_on is not null)),
    add check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3));

alter table followup.agency_report
    drop constraint agency_report_state_check,
    drop constraint agency_report_check,
    add column struck_on      date,
    add column struck_by      varchar(255),
    add column struck_because text check (struck_because ~ '\S'),
    add check (state in ('NOTED', 'SENT', 'STRUCK')),
    add check (state <> 'SENT' or sent_on is not null),
    add check (state <> 'NOTED' or sent_on is null),
    add check ((state = 'STRUCK') = (struck_on is not null)),
    add check (num_nonnulls(struck_on, struck_by, struck_because) in (0, 3));
