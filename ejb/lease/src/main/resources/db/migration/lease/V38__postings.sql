-- The numbers by which the post knows the registered letters that go from here, as one list: a new letter may not have one that
-- another has. What was recorded twice before stays as it is. What others write is kept as it came: one letter of an owner's may be
-- about several flats. Nor has a letter its number for good that came to nothing: what was served on a wrong day is taken back, and
-- the same letter recorded again.
create view lease.posting as
select upper(regexp_replace(posting_id, '[ -]', '', 'g')) as posting from lease.rectification_notice
union all
select upper(regexp_replace(posting_number, '[ -]', '', 'g')) from lease.termination
 where posting_number is not null and state <> 'WITHDRAWN'
union all
select upper(regexp_replace(posting_number, '[ -]', '', 'g')) from lease.partner_right
 where posting_number is not null and state <> 'FALLEN';

create index rectification_notice_posted on lease.rectification_notice (upper(regexp_replace(posting_id, '[ -]', '', 'g')));
create index termination_posted on lease.termination (upper(regexp_replace(posting_number, '[ -]', '', 'g')))
    where posting_number is not null;
create index partner_right_posted on lease.partner_right (upper(regexp_replace(posting_number, '[ -]', '', 'g')))
    where posting_number is not null;
