-- The digest of the files that a letter was read from and of the program that read them; null if the letter has changed since.
alter table imported_letter add column digest varchar(64);
