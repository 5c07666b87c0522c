-- The parts of a notice go on one day, or it is said why they did not; of those sent before nobody was asked.
alter table lease.rectification_notice
    add column apart_because text check (apart_because ~ '\S');
