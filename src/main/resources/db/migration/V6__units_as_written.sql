-- The unit in the letter's own words: a language has more plurals than a program can undo.
alter table statistic add column unit_written varchar(1000) ${binary};
