package org.undersigned.store.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.query.signatory.SignatoryTexts;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/** The table of signatories, with their quotes. */
final class SignatorySource implements ItemSource<Signatory> {

    @Override
    public SqlFragment from(SqlDialect dialect, NarrowedTables tables, SqlFragment where) {
        return new SqlBuilder()
                .fragment(tables.from("signatory", "r"))
                .sql(" where ")
                .fragment(where)
                .build();
    }

    @Override
    public String column(String name) {
        return ItemSource.column("signatory", name);
    }

    @Override
    public Function<StoredRow, Signatory> decoder(
            JdbcQueries jdbc, KeysetQuery<Signatory> keyset, List<StoredRow> rows) {
        return row -> PartJson.signatory(row.document().bytes());
    }

    @Override
    public List<StoredRow> complete(SignatoryTexts texts, List<StoredRow> rows) {
        return texts.complete(rows);
    }

    /** A revision has the number; to count a long list is to read all its rows. */
    @Override
    public Optional<SqlFragment> storedCount(Slug letter, AsOf asOf) {
        return Optional.of(new SqlBuilder()
                .sql("select v.signatories from revision v where v.letter = ")
                .value(letter.value())
                .sql(" and v.id <= " + asOf.revision() + " order by v.number desc limit 1")
                .build());
    }

    @Override
    public Optional<SqlFragment> storedFacet(Slug letter, AsOf asOf, String facet) {
        return Optional.of(new SqlBuilder()
                .sql("select f.value_key, f.label, f.items, f.all_values, f.all_items from signatory_facet f")
                .sql(" where f.letter = ")
                .value(letter.value())
                .sql(" and f.facet = ")
                .value(facet)
                .sql(" and f.revision = (select max(v.id) from revision v where v.letter = ")
                .value(letter.value())
                .sql(" and v.id <= " + asOf.revision() + ") order by f.number")
                .build());
    }
}
