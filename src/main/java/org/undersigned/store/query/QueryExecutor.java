package org.undersigned.store.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.undersigned.letter.Slug;

/** Puts questions to the tables: a page, the whole, how many, how many of which. */
@ApplicationScoped
public class QueryExecutor {

    /** Rows that are handed on together where a whole list is read. */
    private static final int PORTION = 500;

    private final JdbcQueries jdbcQueries;

    @Inject
    QueryExecutor(JdbcQueries jdbcQueries) {
        this.jdbcQueries = jdbcQueries;
    }

    public <T> Page<T> page(Query<T> question, String encoded, int limit) {
        Cursor cursor = encoded == null ? null : ofQuestion(Cursor.decode(encoded), question);
        KeysetQuery<T> keysetQuery = walk(question, cursor);
        StoredRowMapper storedRowMapper = new StoredRowMapper(keysetQuery, limit);
        List<StoredRow> found = jdbcQueries.list(keysetQuery.rows(cursor, limit + 1), storedRowMapper);
        boolean more = found.size() > limit;
        KeysetQuery<T> then = found.isEmpty()
                ? keysetQuery
                : new KeysetQuery<>(question, jdbcQueries.dialect(), Long.toString(storedRowMapper.asOf()));
        long total = cursor != null ? cursor.total() : more ? number(then.count()) : found.size();
        Optional<String> next = more
                ? Optional.of(
                        new Cursor(storedRowMapper.asOf(), question.mark(), total, storedRowMapper.last()).encode())
                : Optional.empty();
        List<StoredItem<T>> items = question.parts().items(jdbcQueries, then, more ? found.subList(0, limit) : found);
        if (cursor != null) {
            // Asked last: what was published while the rows were read may have taken some of them away.
            complete(cursor, question);
        }
        return new Page<>(total, items, next);
    }

    private <T> KeysetQuery<T> walk(Query<T> question, Cursor cursor) {
        return new KeysetQuery<>(
                question, jdbcQueries.dialect(), cursor == null ? KeysetQuery.NOW : Long.toString(cursor.asOf()));
    }

    public long count(Query<?> question) {
        return number(walk(question, null).count());
    }

    private long number(SqlFragment query) {
        return jdbcQueries.first(query, row -> row.getLong(1)).orElse(0L);
    }

    public <T> void each(Query<T> question, Consumer<StoredItem<T>> reader) {
        KeysetQuery<T> keysetQuery = walk(question, null);
        StoredRowMapper storedRowMapper = new StoredRowMapper(keysetQuery, 0);
        List<StoredRow> portion = new ArrayList<>();
        jdbcQueries.each(keysetQuery.rows(null, 0), row -> {
            portion.add(storedRowMapper.read(row));
            if (portion.size() == PORTION) {
                question.parts().items(jdbcQueries, keysetQuery, portion).forEach(reader);
                portion.clear();
            }
            return null;
        });
        question.parts().items(jdbcQueries, keysetQuery, portion).forEach(reader);
    }

    public FacetCounts tally(Query<?> question, String facet, int most) {
        return FacetCounter.of(
                jdbcQueries, walk(question, null), question.parts().facet(facet), most);
    }

    private static Cursor ofQuestion(Cursor cursor, Query<?> question) {
        if (!cursor.question().equals(question.mark()) || cursor.total() < 0) {
            throw new InvalidCursorException("the cursor was given out for another question");
        }
        return cursor;
    }

    /** Refuses a cursor from before the oldest revision whose rows are all still there, or from one that isn't yet. */
    private void complete(Cursor cursor, Query<?> question) {
        String letter = question.letter().map(Slug::value).orElse(null);
        SqlFragment complete = new SqlFragment(
                "select max(l.complete_since), " + KeysetQuery.NOW + " from letter l where l.superseded is null"
                        + (letter == null ? "" : " and l.letter = ?"),
                letter == null ? List.of() : List.of(letter));
        long[] bounds = jdbcQueries
                .first(complete, row -> new long[] {row.getLong(1), row.getLong(2)})
                .orElseThrow();
        if (cursor.asOf() > bounds[1]) {
            throw new InvalidCursorException("the cursor was given out for another question");
        }
        if (cursor.asOf() < bounds[0]) {
            throw new InvalidCursorException(
                    "letters have changed since this walk began; begin it again without a cursor");
        }
    }
}
