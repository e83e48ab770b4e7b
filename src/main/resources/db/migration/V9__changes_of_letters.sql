-- What happened to letters besides the publication of revisions. The ids are of the same sequence as those of revisions.
create table letter_change (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    type varchar(20) ${binary} not null, changed_at timestamp(6) with time zone not null, reason text
);
create index letter_change_by_letter on letter_change (letter, id);

-- The letters that are withdrawn now. Their revisions and projection rows stay, so that restoring them changes no row.
create table withdrawal (
    letter varchar(80) ${binary} primary key,
    withdrawn_at timestamp(6) with time zone not null, reason text not null, successor text
);

-- Letters are compared with those of the tables above, so the database must compare both in one way.
alter table revision alter column letter set data type varchar(80) ${binary};

-- The letters that were published from the folder undersigned.letters, with the names of their own folders.
create table imported_letter (letter varchar(80) ${binary} primary key, folder text not null);

-- Names that were erased from a letter, so that no publication brings them back: not the names, but digests with a key.
create table erased_name (
    letter varchar(80) ${binary} not null, digest varchar(64) ${binary} not null,
    hmac_key varchar(64) ${binary} not null, words integer not null,
    primary key (letter, digest)
);
-- When the document was rewritten because something was erased from it; null if it never was.
alter table revision add column modified_at timestamp(6) with time zone;
