alter table finding add column vector tsvector generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored;
create index finding_by_word on finding using gin (vector);
