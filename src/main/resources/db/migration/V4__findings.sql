-- Findings are asked as everything else is. The program fills the table when it starts.
create table finding (
    id bigint primary key, letter varchar(80) ${binary} not null, number integer not null,
    published bigint not null, superseded bigint,
    item varchar(80) ${binary} not null, position integer not null, document text not null,
    words varchar ${binary} not null, size integer not null,
    severity varchar(20) ${binary} not null, code varchar(40) ${binary} not null
);
create index finding_by_letter on finding (letter, position);
