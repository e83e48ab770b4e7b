package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.RowLookup;
import org.undersigned.store.index.SearchTerm;
import org.undersigned.store.index.WordCondition;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;
import org.undersigned.store.text.Tokens;

/**
 * The tables of a query. With an index outside of the database, they are joined with the ids of the rows that have the words of
 * the query's filters: H2 looks these rows up by their ids, and reads no others.
 *
 * @param lookup {@code null} without such an index
 * @param whole whether the statement needs more of the rows than the indexes by the ids of rows have
 */
record NarrowedTables(RowLookup lookup, Optional<Slug> letter, List<WordCondition> conditions, boolean whole) {

    /** Lucene refuses a query of more than 1024 words. */
    private static final int MAX_ALTERNATIVES = 100;

    /** The most elements of an array in H2. */
    private static final int MAX_ARRAY = 65_536;

    static NarrowedTables of(Query<?> query, RowLookup lookup) {
        List<WordCondition> conditions = new ArrayList<>();
        for (Filter filter : query.filters()) {
            if (filter instanceof Filter.Words words) {
                conditions.add(WordCondition.allOf(words.terms()));
            } else if (filter instanceof Filter.Name name && name.names().size() <= MAX_ALTERNATIVES) {
                conditions.add(new WordCondition(name.names().stream()
                        .map(one -> List.of(new SearchTerm(Tokens.words(one), false)))
                        .toList()));
            }
        }
        return new NarrowedTables(lookup, query.letter(), conditions, true);
    }

    /** Whether rows are looked up by their ids. */
    boolean areNarrowed() {
        return lookup != null && !conditions.isEmpty();
    }

    /** The same tables, for a statement that needs only what the indexes by the ids of rows have. */
    NarrowedTables indexesOnly() {
        return new NarrowedTables(lookup, letter, conditions, false);
    }

    /** A from clause for the rows of a table with the words; of all rows of a table that has no index. */
    SqlFragment from(String table, String alias) {
        List<IndexedWords> indexed = IndexedWords.ofTable(table);
        return indexed.isEmpty() ? SqlFragment.of(table + " " + alias) : from(indexed.get(0), alias);
    }

    /**
     * A from clause for the rows of a table that have the words in a column. The outer join keeps H2 from reading the table first. A
     * condition of the statement leaves out ids without a row.
     */
    SqlFragment from(IndexedWords words, String alias) {
        if (!areNarrowed()) {
            return SqlFragment.of(words.table() + " " + alias);
        }
        String table = words.table() + " " + alias + (whole ? "" : " use index (" + words.table() + "_by_row)");
        SqlBuilder sql = new SqlBuilder();
        addIds(sql, lookup.rows(words, letter, conditions));
        return sql.sql(" " + alias + "_found(id) left join " + table + " on " + alias + ".id = " + alias + "_found.id")
                .build();
    }

    private static void addIds(SqlBuilder sql, Long[] ids) {
        if (ids.length <= MAX_ARRAY) {
            sql.sql("unnest(cast(").value(ids).sql(" as bigint array))");
            return;
        }
        for (int from = 0; from < ids.length; from += MAX_ARRAY) {
            sql.sql(from == 0 ? "(" : " union all ")
                    .sql("select f.id from unnest(cast(")
                    .value(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + MAX_ARRAY)))
                    .sql(" as bigint array)) f(id)");
        }
        sql.sql(")");
    }
}
