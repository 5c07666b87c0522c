-- Every no to an offer has a side, a reason and a consequence; the time to choose may be given once more; one flat may be
-- shown alone, with a reason.

alter table intake.offer
    add column only_one_because text,
    add column extended_on      date check (extended_on >= offered_on),
    add column extended_because text,
    add column end_side         varchar(20) check (end_side in (
        'PERSON', 'CONTACT_PERSON', 'LANDLORD', 'PROVIDER', 'COORDINATOR', 'RECEIVING_DISTRICT', 'NOBODY')),
    add column end_consequence  varchar(20) check (end_consequence in ('CASE_WAITS_AGAIN', 'CASE_OVER'));

update intake.offer
set end_consequence = 'CASE_WAITS_AGAIN',
    end_side = case state when 'DECLINED' then 'CONTACT_PERSON' when 'LAPSED' then 'NOBODY' else 'LANDLORD' end
where state in ('LANDLORD_NO', 'DECLINED', 'LAPSED', 'REJECTED');

alter table intake.offer
    add constraint offer_extended check ((extended_on is null) = (extended_because is null)),
    add constraint offer_no check ((end_side is not null) = (state in (
        'LANDLORD_NO', 'DECLINED', 'LAPSED', 'NONE_CHOSEN', 'REJECTED', 'CANCELLED'))),
    add constraint offer_no_consequence check ((end_side is null) = (end_consequence is null)),
    -- Nobody gives a reason where nobody answered; that of a case that is over stands in the case.
    add constraint offer_no_reason check (
        end_reason is not null or end_side is null or end_side = 'NOBODY' or end_consequence = 'CASE_OVER');

-- Who also wanted a flat is told in which role it is held, and since when; of holds from before only the day is known.
alter table intake.flat_hold
    add column held_by varchar(60),
    add column held_at timestamptz;
update intake.flat_hold hold
set held_by = case
    when exists (select 1 from intake.mediation m where m.offer_id = hold.offer_id) then 'agency-officer'
    else 'coordinator' end;
alter table intake.flat_hold alter column held_by set not null;
