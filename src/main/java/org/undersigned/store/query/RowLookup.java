package org.undersigned.store.query;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;

/** Finds the rows that have words. Whether words of a phrase are adjacent is not compared. */
@FunctionalInterface
interface RowLookup {

    /**
     * @param field the indexed words of a table, see {@link IndexedWords}
     * @param letter empty for rows of all letters
     * @param conditions the rows fulfil all of them
     * @return the ids of the rows, in ascending order; those of rows that another transaction has not committed may be among them
     */
    Long[] rows(IndexedWords field, Optional<Slug> letter, List<WordCondition> conditions);
}
