-- A flat that its owner takes back, and when.

alter table intake.flat add column withdrawn_on date;
alter table intake.flat add check ((withdrawn_on is not null) = (state = 'WITHDRAWN'));
