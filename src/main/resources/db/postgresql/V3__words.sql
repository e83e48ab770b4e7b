-- PostgreSQL finds words by an index of them. The words are folded and parted already, so no parser of the database's, and no
-- locale, has a say in what a word is (docs/decisions/0006).
alter table letter add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
alter table recipient add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
alter table section add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
alter table section add column heading_vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(heading_words, ' '), ''))) stored;
alter table paragraph add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
alter table statistic add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
alter table demand add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
alter table citation add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
alter table signatory add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
create index letter_by_word on letter using gin (vector);
create index recipient_by_word on recipient using gin (vector);
create index section_by_word on section using gin (vector);
create index section_by_heading on section using gin (heading_vector);
create index paragraph_by_word on paragraph using gin (vector);
create index statistic_by_word on statistic using gin (vector);
create index demand_by_word on demand using gin (vector);
create index citation_by_word on citation using gin (vector);
create index signatory_by_word on signatory using gin (vector);

-- Counting what stands needs no row.
create index signatory_standing on signatory (published, superseded);
