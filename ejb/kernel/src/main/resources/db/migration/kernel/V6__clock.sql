-- Since when the house is there, and when its clock was moved last, both in real time: what could not be run before is
-- not missed. In a house that is older than this migration, it begins with it.
alter table kernel.house_clock
    add began_at timestamptz not null default now(),
    add moved_at timestamptz;
insert into kernel.house_clock (only_row, ahead_seconds) values (true, 0) on conflict do nothing;
