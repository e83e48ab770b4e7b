package org.undersigned.store.query;

import java.util.List;
import java.util.function.Function;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/** One projection table, whose rows hold the items as documents. */
record TableSource<T>(String table, Function<byte[], T> decoder) implements ItemSource<T> {

    @Override
    public SqlFragment from(SqlDialect dialect, NarrowedTables tables, SqlFragment where) {
        return new SqlBuilder()
                .fragment(tables.from(table, "r"))
                .sql(" where ")
                .fragment(where)
                .build();
    }

    @Override
    public boolean ofLetters() {
        return table.equals("letter");
    }

    @Override
    public String column(String name) {
        return ItemSource.column(table, name);
    }

    @Override
    public Function<StoredRow, T> decoder(JdbcQueries jdbc, KeysetQuery<T> keyset, List<StoredRow> rows) {
        return row -> decoder.apply(row.document().bytes());
    }
}
