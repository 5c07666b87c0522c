-- The next message is read in its turn, and not sorted out of all that wait: a night puts thousands at one instant.
create index outbox_in_turn on kernel.outbox (next_try_at, message_id) where state = 'QUEUED';

drop index kernel.outbox_due;
