-- Tables for questions, made anew: the program fills them from the documents when it starts. Columns named words hold a
-- folded text as words between single spaces (org.undersigned.store.Words); what is written stands beside what is compared.
alter table publication add column projected integer default 1 not null;

drop table letter;
drop table recipient;
drop table section;
drop table paragraph;
drop table statistic;
drop table demand;
drop table citation;
drop table signatory;

create table letter (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint, complete_since bigint not null,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    date_key varchar(10) ${binary} not null, date_from varchar(10) ${binary}, date_to varchar(10) ${binary}, year_key varchar(4) ${binary},
    title_key varchar(1000) ${binary} not null, title varchar not null, language varchar(35) ${binary} not null
);
create table recipient (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    role varchar(10) ${binary} not null
);
create table section (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null, heading_words varchar ${binary} not null
);
create table paragraph (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    section varchar(80) ${binary} not null, kind varchar(20) ${binary} not null
);
create table statistic (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    unit_key varchar(1000) ${binary}, unit varchar, measure varchar(20) ${binary} not null, currency varchar(3) ${binary},
    qualifier varchar(20) ${binary} not null, kind varchar(20) ${binary} not null, section varchar(80) ${binary} not null,
    lower_bound numeric(38, 10), upper_bound numeric(38, 10), size_key numeric(38, 10) not null, sourced boolean not null,
    places varchar ${binary} not null, place_labels varchar not null, topics varchar ${binary} not null, topic_labels varchar not null
);
create table demand (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    addressees varchar ${binary} not null
);
create table citation (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    status varchar(20) ${binary} not null
);
create table signatory (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    kind varchar(20) ${binary} not null, place_key varchar(1000) ${binary}, place varchar, group_key varchar(1000) ${binary}, group_label varchar,
    name_key varchar(1000) ${binary} not null, names varchar ${binary} not null, name_slug varchar(80) ${binary} not null
);

create index letter_by_letter on letter (letter, position);
create index recipient_by_letter on recipient (letter, position);
create index section_by_letter on section (letter, position);
create index paragraph_by_letter on paragraph (letter, position);
create index statistic_by_letter on statistic (letter, position);
create index statistic_by_size on statistic (size_key, letter, position);
create index demand_by_letter on demand (letter, position);
create index citation_by_letter on citation (letter, position);
create index signatory_by_letter on signatory (letter, position);
create index signatory_by_item on signatory (letter, item);
create index signatory_by_name on signatory (name_key, letter, position);
create index signatory_by_name_slug on signatory (name_slug, letter, position);
