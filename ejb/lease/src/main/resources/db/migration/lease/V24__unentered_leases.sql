-- A lease that is signed and that nobody moves in to ends by a word and on a day of its own (A-73).
alter table lease.sublease drop constraint sublease_state_check;
alter table lease.sublease add constraint sublease_state_check check (state in (
    'PREPARED', 'SIGNED', 'IN_FORCE', 'NOTICE_GIVEN', 'MOVED_ON', 'VACATED', 'SETTLED', 'TRANSFERRED', 'VOIDED',
    'UNENTERED'));
alter table lease.sublease drop constraint sublease_lived_in;
alter table lease.sublease add constraint sublease_lived_in check (state in ('PREPARED', 'SIGNED', 'VOIDED', 'UNENTERED')
    or (moved_in_on >= lease_start and landlord_told_on <= moved_in_on and keys_at is not null));
alter table lease.sublease
    add column unentered_ground varchar(20)
        check (unentered_ground in ('AGREED', 'NOTICE', 'WITHDRAWAL', 'ESTATE')),
    add column unentered_said_on date,
    add column unentered_last_day date,
    add column unentered_written_on date,
    add column unentered_keys_out_on date,
    add column unentered_keys_back_on date;
alter table lease.sublease add constraint sublease_unentered check (
    case state when 'UNENTERED'
        then unentered_ground is not null and unentered_said_on >= signed_on and unentered_last_day >= unentered_said_on
            and unentered_written_on >= unentered_said_on and moved_in_on is null
            and (unentered_keys_out_on is null or unentered_keys_back_on >= unentered_keys_out_on)
        else unentered_ground is null end);
