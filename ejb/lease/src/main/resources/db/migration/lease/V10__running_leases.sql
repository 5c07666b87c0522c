-- A lease that was taken over while somebody lived there comes of no offer.
alter table lease.sublease alter column offer_id drop not null;
