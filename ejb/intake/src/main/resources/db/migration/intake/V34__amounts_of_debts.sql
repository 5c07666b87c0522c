-- What a company says that it is owed, in kronor.
alter table intake.landlord_check
    add column amount numeric(9, 2) check (amount >= 0),
    add check (amount is null or result = 'DEBT');

alter table intake.landlord_check_change
    add column amount numeric(9, 2) check (amount >= 0),
    add check (amount is null or result = 'DEBT');
