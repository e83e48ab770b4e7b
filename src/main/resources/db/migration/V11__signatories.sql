-- The signatories of a letter are rows of their own, and its document has the rest (docs/decisions/0014). A revision without
-- a number of signatories was stored before: its document is whole until the program starts, which divides it.
alter table revision add column signatories integer;
alter table revision add column list_at integer;

-- The rows are made anew from the documents. Their documents are short now, and a varchar is stored in its row.
delete from signatory;
alter table signatory alter column document set data type varchar;

-- An unknown id is compared with its neighbours.
create index letter_by_item on letter (item);

-- The text of the list of signatories, 128 lines in a row, with the text around it and the place of each line.
create table signatory_text (
    letter varchar(80) ${binary} not null, chunk integer not null,
    published bigint not null, superseded bigint,
    lead integer not null, length integer not null, text text not null, spans text not null,
    primary key (letter, chunk, published)
);
-- Where each chunk begins in the letter's text: the first one, and the length of each in code points.
create table signatory_layout (
    letter varchar(80) ${binary} not null,
    published bigint not null, superseded bigint,
    start_at integer not null, lengths text not null,
    primary key (letter, published)
);
