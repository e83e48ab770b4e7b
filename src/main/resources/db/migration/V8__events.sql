-- The revisions and events of letters, which are queried like their parts. The program fills the tables when it starts.
create table revision_summary (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null
);
create index revision_summary_by_letter on revision_summary (letter, position);
create table event (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    type varchar(20) ${binary} not null
);
create index event_by_revision on event (published, position);
create index event_by_letter on event (letter, published, position);
