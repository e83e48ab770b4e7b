-- A search reads many rows by their ids (docs/decisions/0021). What it compares and sorts by is in these indexes, which are a
-- tenth as large as the tables, so that H2 keeps them in memory.
create index letter_by_row on letter (id, published, superseded, letter, size, position);
create index recipient_by_row on recipient (id, published, superseded, letter, size, position);
create index section_by_row on section (id, published, superseded, letter, size, position);
create index paragraph_by_row on paragraph (id, published, superseded, letter, size, position);
create index statistic_by_row on statistic (id, published, superseded, letter, size, position);
create index demand_by_row on demand (id, published, superseded, letter, size, position);
create index citation_by_row on citation (id, published, superseded, letter, size, position);
create index signatory_by_row on signatory (id, published, superseded, letter, size, position);
create index finding_by_row on finding (id, published, superseded, letter, size, position);
