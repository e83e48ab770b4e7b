package org.undersigned.store.query;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.RowLookup;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.index.WordCondition;
import org.undersigned.store.query.filter.ProjectionColumn;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;

/**
 * Looks up the letters that have a row with words in another table, by an index outside of the database. They become values of the
 * statement: H2 would read a subquery of narrowed tables again for each row.
 *
 * @param letter the letter that the statement is about; empty for all
 * @param lookup {@code null} without such an index
 */
record LettersWithWords(Optional<Slug> letter, RowLookup lookup, AsOf asOf) {

    /** A statement with more values would take longer than a subquery. */
    private static final int MAX_LETTERS = 10_000;

    /**
     * The condition that a row is of one of the letters; empty if it needs a subquery.
     *
     * @param condition what else holds for the other row, {@code x}
     */
    Optional<SqlFragment> condition(IndexedWords table, SearchTerms terms, SqlFragment condition) {
        if (lookup == null) {
            return Optional.empty();
        }
        boolean whole = condition.sql().contains("x.words");
        NarrowedTables tables = new NarrowedTables(lookup, letter, List.of(WordCondition.allOf(terms)), whole);
        SqlFragment statement = new SqlBuilder()
                .sql("select distinct x.letter from ")
                .fragment(tables.from(table, "x"))
                .sql(" where ")
                .fragment(asOf.valid("x"))
                .sql(" and ")
                .fragment(condition)
                .build();
        return lookup.letters(statement)
                .filter(letters -> letters.size() <= MAX_LETTERS)
                .map(letters -> letters.isEmpty()
                        ? SqlFragment.of("false")
                        : ProjectionColumn.LETTER.expression().in(letters));
    }
}
