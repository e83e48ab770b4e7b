package org.undersigned.store.query;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.OrderedRowLookup;
import org.undersigned.store.index.RowLookup;
import org.undersigned.store.index.RowPosition;
import org.undersigned.store.index.WordCondition;
import org.undersigned.store.query.filter.Filter;

/**
 * Finds the rows of a letter that have words a few at a time, in the order of their positions: the first ones with the first
 * statement, the next ones with the next. A page of a list needs no others, however many there are.
 */
final class HitsInOrder implements RowLookup {

    /** Rows may be of other revisions, or lack what other filters ask for. */
    private static final int ROWS_FOR_AN_ITEM = 2;

    /** The most rows of one statement. */
    private static final int MAX_ROWS = 32_768;

    private final OrderedRowLookup lookup;
    private RowPosition last;
    private int atMost;
    private boolean hasMore;

    /**
     * @param last the row before the first one that is wanted
     * @param wanted the most items that the query reads
     */
    HitsInOrder(OrderedRowLookup lookup, RowPosition last, int wanted) {
        this.lookup = lookup;
        this.last = last;
        this.atMost = Math.min(MAX_ROWS, ROWS_FOR_AN_ITEM * wanted);
    }

    /** Whether all words of a query's filters are those of its own rows, which are in the order of their positions. */
    static boolean applyTo(Query<?> query) {
        return query.letter().isPresent()
                && query.order().isEmpty()
                && query.type().defaultOrder().isEmpty()
                && !query.type().source().spansTables()
                && query.filters().stream().anyMatch(Filter.Words.class::isInstance)
                && query.filters().stream().allMatch(HitsInOrder::isOfRow);
    }

    private static boolean isOfRow(Filter filter) {
        return filter instanceof Filter.Words
                || filter instanceof Filter.OneOf
                || filter instanceof Filter.Contains
                || filter instanceof Filter.Not not && isOfRow(not.filter());
    }

    /** Whether there may be rows after those of the last statement. */
    boolean hasMore() {
        return hasMore;
    }

    @Override
    public Long[] rows(IndexedWords field, Optional<Slug> letter, List<WordCondition> conditions) {
        List<RowPosition> rows = lookup.rowsInOrder(field, letter.orElseThrow(), conditions, last, atMost);
        hasMore = rows.size() == atMost;
        last = hasMore ? rows.get(rows.size() - 1) : last;
        atMost = Math.min(MAX_ROWS, 2 * atMost);
        return rows.stream().map(RowPosition::id).sorted().toArray(Long[]::new);
    }
}
