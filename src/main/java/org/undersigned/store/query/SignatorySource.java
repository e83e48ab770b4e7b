package org.undersigned.store.query;

import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Signatory;

/** The table of signatories, with their quotes. */
final class SignatorySource implements ItemSource<Signatory> {

    @Override
    public SqlFragment from(SqlDialect dialect, SqlFragment where) {
        return new SqlBuilder().sql("signatory r where ").fragment(where).build();
    }

    @Override
    public Function<StoredRow, Signatory> decoder(
            JdbcQueries jdbc, KeysetQuery<Signatory> keyset, List<StoredRow> rows) {
        return row -> PartJson.signatory(row.document());
    }

    @Override
    public List<StoredRow> complete(JdbcQueries jdbc, AsOf asOf, List<StoredRow> rows) {
        return new SignatoryTexts(jdbc, asOf).complete(rows);
    }
}
