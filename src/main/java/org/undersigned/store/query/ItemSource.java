package org.undersigned.store.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.query.signatory.SignatoryTexts;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/** The rows that a queryable type is read from, and how they become items. */
interface ItemSource<T> {

    /** A from clause for {@code r} with its condition; more conditions may follow with {@code and}. */
    SqlFragment from(SqlDialect dialect, NarrowedTables tables, SqlFragment where);

    /** The same for the rows that an item is made of, where there are several. */
    default SqlFragment fromRows(NarrowedTables tables, SqlFragment where) {
        throw new IllegalStateException("an item is one row");
    }

    /** How the rows of a page become values; may read what else the rows need in one query. */
    Function<StoredRow, T> decoder(JdbcQueries jdbc, KeysetQuery<T> keyset, List<StoredRow> rows);

    /** The rows with all that their documents lack. */
    default List<StoredRow> complete(SignatoryTexts texts, List<StoredRow> rows) {
        return rows;
    }

    /** Whether the rows have ids, so that {@link #column} can read their columns later. */
    default boolean hasRowIds() {
        return true;
    }

    /** An SQL expression for a column of the row with the id {@code k.id}; of several tables, of the one in {@code k.part}. */
    String column(String name);

    static String column(String table, String name) {
        return "(select d." + name + " from " + table + " d where d.id = k.id)";
    }

    /** The stored number of a letter's items; empty if they have to be counted. */
    default Optional<SqlFragment> storedCount(Slug letter, AsOf asOf) {
        return Optional.empty();
    }

    /**
     * The stored counts of a facet of a letter's items, in the columns of {@link FacetSql#counts}; its first row has no
     * value. Empty if they have to be counted.
     */
    default Optional<SqlFragment> storedFacet(Slug letter, AsOf asOf, String facet) {
        return Optional.empty();
    }

    /** Whether each row is a letter, so that it has the number and the time of its revision. */
    default boolean ofLetters() {
        return false;
    }

    /** Whether the rows are of several tables and name theirs in {@code r.part}. */
    default boolean spansTables() {
        return false;
    }
}
