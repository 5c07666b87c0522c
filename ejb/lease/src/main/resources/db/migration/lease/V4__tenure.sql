-- Security of tenure: what it hangs upon, the waiver's way to the rent tribunal and back, and the later life of a head lease.

-- Let in a block before the city hired it: gives tenure from the first day under leases made from 2026-07-01 on (JB 12:45).
alter table lease.head_lease add column block_let_earlier boolean not null default false;

-- A training flat that has been made a trial flat for the one who lives there.
alter table lease.head_lease add column converted_on date;
alter table lease.head_lease add column landlord_agreed_on date;
alter table lease.head_lease add column converted_because text;
alter table lease.head_lease add check (
    (converted_on is null) = (landlord_agreed_on is null) and (converted_on is null) = (converted_because is null));
alter table lease.head_lease add check (converted_on is null or (landlord_agreed_on <= converted_on and programme = 'TRIAL'));

-- Where the tenant moves on to, and that the landlord lets somebody else move in.
alter table lease.sublease add column moves_on_from date;
alter table lease.sublease add column moves_on_to varchar(20) check (moves_on_to in ('OTHER_FLAT', 'TRIAL_FLAT'));
alter table lease.sublease add column moves_on_because text;
alter table lease.sublease add check (
    (moves_on_from is null) = (moves_on_to is null) and (moves_on_from is null) = (moves_on_because is null));
alter table lease.sublease add column swap_permitted_on date;

alter table lease.tenure_waiver add column programme varchar(20)
    check (programme in ('HOUSING_FIRST', 'TRIAL', 'TRAINING'));
update lease.tenure_waiver w set programme = s.programme from lease.sublease s where s.sublease_id = w.sublease_id;
alter table lease.tenure_waiver alter column programme set not null;
alter table lease.tenure_waiver add column drafted_on date;
alter table lease.tenure_waiver add column drafted_through date;
alter table lease.tenure_waiver add column ground text;
alter table lease.tenure_waiver add check ((drafted_on is null) = (drafted_through is null));
alter table lease.tenure_waiver add check (drafted_on is null or ground is not null);
alter table lease.tenure_waiver add column partner_accepted_on date check (partner_accepted_on <= signed_on);
alter table lease.tenure_waiver add column filed_on date check (filed_on >= signed_on);
alter table lease.tenure_waiver add column tribunal_case varchar(50);
alter table lease.tenure_waiver add column answered_on date check (answered_on >= filed_on);
alter table lease.tenure_waiver add column tribunal_answer varchar(20) check (tribunal_answer in ('APPROVED', 'REFUSED'));
alter table lease.tenure_waiver add check (
    (filed_on is null) = (tribunal_case is null)
    and (answered_on is null) = (tribunal_answer is null)
    and (filed_on is null or ground is not null)
    and (answered_on is null or filed_on is not null));
alter table lease.tenure_waiver add check (
    (state not in ('FILED', 'APPROVED', 'REFUSED') or filed_on is not null)
    and (state not in ('APPROVED', 'REFUSED') or tribunal_answer = state));

-- That the night has told that somebody has security of tenure now; whether they have is computed.
create table lease.tenure_arisen (
    sublease_id uuid primary key references lease.sublease,
    noted_on    date not null
);
