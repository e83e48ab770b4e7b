-- One script for H2 and PostgreSQL. ${binary} makes a column compare byte by byte on both (docs/decisions/0004).

-- One row: whoever publishes holds it, so that revisions are numbered in the order in which they are committed.
create table publication (
    id integer primary key,
    last_revision bigint not null
);
insert into publication (id, last_revision) values (1, 0);

-- The truth: every revision of every letter, whole.
create table revision (
    id bigint primary key,
    letter varchar(80) not null,
    number integer not null,
    digest varchar(64) not null,
    document text not null,
    findings text not null,
    published_at timestamp(6) with time zone not null,
    unique (letter, number)
);

-- Everything below is a projection, made from the documents above. A row is of the letter as it stood from one revision
-- on (published) to another (superseded; null while it stands).
create sequence part_sequence start with 1 increment by 200;

create table letter (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint, complete_since bigint not null,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    date_key varchar(10) ${binary} not null, title_key varchar(1000) ${binary} not null, language varchar(35) not null
);
create table recipient (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    role varchar(10) not null
);
create table section (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null
);
create table paragraph (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    section varchar(80) not null, kind varchar(20) not null
);
create table statistic (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    unit varchar(1000), qualifier varchar(20) not null, kind varchar(20) not null, section varchar(80) not null,
    lower_bound numeric(38, 10), upper_bound numeric(38, 10), size_key numeric(38, 10) not null,
    sourced boolean not null, places varchar(4000) not null, topics varchar(4000) not null
);
create table demand (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    addressees varchar(4000) not null
);
create table citation (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    status varchar(20) not null
);
create table signatory (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    kind varchar(20) not null, place_key varchar(1000), group_key varchar(1000), name_key varchar(1000) ${binary} not null
);

create index letter_by_letter on letter (letter, position);
create index recipient_by_letter on recipient (letter, position);
create index section_by_letter on section (letter, position);
create index paragraph_by_letter on paragraph (letter, position);
create index statistic_by_letter on statistic (letter, position);
create index demand_by_letter on demand (letter, position);
create index citation_by_letter on citation (letter, position);
create index signatory_by_letter on signatory (letter, position);
create index signatory_by_item on signatory (letter, item);
create index signatory_by_name on signatory (name_key, letter, position);
