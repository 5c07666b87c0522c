-- Until when the owner's call gives the city time to put right what a notice before time is for.
alter table lease.owner_notice add column call_correct_by date;
