-- A sublease that was registered by mistake is voided, with the head lease and the waiver that were signed with it.
alter table lease.sublease drop constraint sublease_state_check;
alter table lease.sublease add constraint sublease_state_check check (state in (
    'PREPARED', 'SIGNED', 'IN_FORCE', 'NOTICE_GIVEN', 'MOVED_ON', 'VACATED', 'SETTLED', 'TRANSFERRED', 'VOIDED'));
alter table lease.sublease drop constraint sublease_check1;
alter table lease.sublease add constraint sublease_lived_in check (state in ('PREPARED', 'SIGNED', 'VOIDED')
    or (moved_in_on >= lease_start and landlord_told_on <= moved_in_on and keys_at is not null));
alter table lease.head_lease drop constraint head_lease_state_check;
alter table lease.head_lease add constraint head_lease_state_check check (state in (
    'PREPARED', 'SIGNED', 'IN_FORCE', 'NOTICE_GIVEN', 'ENDED', 'TRANSFERRED', 'VOIDED'));
alter table lease.tenure_waiver drop constraint tenure_waiver_state_check;
alter table lease.tenure_waiver add constraint tenure_waiver_state_check check (state in (
    'NOT_NEEDED', 'DRAFTED', 'SIGNED', 'FILED', 'APPROVED', 'REFUSED', 'EXPIRED', 'VOIDED'));

alter table lease.rent_account add column voided boolean not null default false;

-- The right contract is signed for the same offer.
alter table lease.sublease drop constraint sublease_offer_id_key;
create unique index sublease_of_offer on lease.sublease (offer_id) where state <> 'VOIDED';
