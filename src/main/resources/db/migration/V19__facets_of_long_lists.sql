-- The counts of the facets of a long list of signatories, as of each revision: the most frequent values in order, after a row
-- that has the numbers of all values and of all signatories with one. docs/decisions/0028
create table signatory_facet (
    letter varchar(80) ${binary} not null, revision bigint not null, facet varchar(20) not null, number integer not null,
    value_key varchar(1000) ${binary}, label varchar, items bigint not null, all_values bigint not null, all_items bigint not null,
    primary key (letter, revision, facet, number)
);
