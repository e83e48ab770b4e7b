-- Counting what stands needs no row, although withdrawn letters do not count.
drop index signatory_standing;
create index signatory_standing on signatory (published, superseded, letter);
