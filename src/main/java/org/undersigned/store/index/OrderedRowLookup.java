package org.undersigned.store.index;

import java.util.List;
import org.undersigned.letter.Slug;

/** Finds the rows of a letter that have words in the order of their positions, too. */
public interface OrderedRowLookup extends RowLookup {

    /**
     * Finds the first rows of a letter in the order of their positions.
     *
     * @param after only rows after this one are found
     * @param atMost the most rows
     */
    List<RowPosition> rowsInOrder(
            IndexedWords field, Slug letter, List<WordCondition> conditions, RowPosition after, int atMost);
}
