-- The letter whose revision is being stored in several transactions. No query sees its rows before the last of them, which
-- deletes the row here. If that never came, the rows are deleted (docs/decisions/0026).
create table unpublished_letter (letter varchar(80) ${binary} primary key, revision bigint not null);
