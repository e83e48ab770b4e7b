package org.undersigned.store.query;

import java.util.List;
import java.util.OptionalLong;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.OrderedRowLookup;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.sql.JdbcQueries;

/**
 * Counts the signatories of a letter that have words by the index of words alone. It does so if words are all that is compared, and
 * if the index has as many rows of the letter as the revision has signatories: since it lacks none, it has these and no others.
 */
final class HitCount {

    private HitCount() {}

    /** Empty if rows of the database have to be counted. */
    static OptionalLong of(KeysetQuery<?> keyset, OrderedRowLookup lookup, JdbcQueries jdbc) {
        Query<?> query = keyset.query();
        if (lookup == null || query.letter().isEmpty() || !comparesWordsOnly(query.filters())) {
            return OptionalLong.empty();
        }
        return keyset.storedCount()
                .flatMap(jdbc::firstNumber)
                .map(rows -> lookup.countIfExactly(
                        rows,
                        IndexedWords.SIGNATORY,
                        query.letter().get(),
                        keyset.tables().conditions()))
                .orElse(OptionalLong.empty());
    }

    /** The index does not know whether the words of a phrase are adjacent. */
    private static boolean comparesWordsOnly(List<Filter> filters) {
        return !filters.isEmpty()
                && filters.stream()
                        .allMatch(filter -> filter instanceof Filter.Words words
                                && words.terms().terms().stream()
                                        .allMatch(term -> term.words().size() == 1));
    }
}
