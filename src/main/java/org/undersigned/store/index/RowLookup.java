package org.undersigned.store.index;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;
import org.undersigned.store.sql.SqlFragment;

/** Finds the rows that have words, by an index outside of the database. */
@FunctionalInterface
public interface RowLookup {

    /**
     * Finds rows. Whether words of a phrase are adjacent is not compared.
     *
     * @param field the indexed words of a table, see {@link IndexedWords}
     * @param letter empty for rows of all letters
     * @param conditions the rows fulfil all of them
     * @return the ids of the rows, in ascending order; those of rows that another transaction has not committed may be among them
     */
    Long[] rows(IndexedWords field, Optional<Slug> letter, List<WordCondition> conditions);

    /** The letters that a statement selects; empty if they are to be selected by a subquery. */
    default Optional<List<String>> letters(SqlFragment statement) {
        return Optional.empty();
    }
}
