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

    private final JdbcQueries jdbc;

    @Inject
    QueryExecutor(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    public <T> Page<T> page(Query<T> question, String encoded, int limit) {
        Cursor cursor = encoded == null ? null : ofQuestion(Cursor.decode(encoded), question);
        KeysetQuery<T> keyset = walk(question, cursor);
        StoredRowMapper mapper = new StoredRowMapper(keyset, limit);
        List<StoredRow> found = jdbc.list(keyset.rows(cursor, limit + 1), mapper);
        boolean more = found.size() > limit;
        KeysetQuery<T> then =
                found.isEmpty() ? keyset : new KeysetQuery<>(question, jdbc.dialect(), Long.toString(mapper.asOf()));
        long total = cursor != null ? cursor.total() : more ? number(then.count()) : found.size();
        Optional<String> next = more
                ? Optional.of(new Cursor(mapper.asOf(), question.fingerprint(), total, mapper.last()).encode())
                : Optional.empty();
        List<StoredItem<T>> items = question.type().items(jdbc, then, more ? found.subList(0, limit) : found);
        if (cursor != null) {
            // Asked last: what was published while the rows were read may have taken some of them away.
            complete(cursor, question);
        }
        return new Page<>(total, items, next);
    }

    private <T> KeysetQuery<T> walk(Query<T> question, Cursor cursor) {
        return new KeysetQuery<>(
                question, jdbc.dialect(), cursor == null ? KeysetQuery.NOW : Long.toString(cursor.asOf()));
    }

    public long count(Query<?> question) {
        return number(walk(question, null).count());
    }

    private long number(SqlFragment query) {
        return jdbc.first(query, row -> row.getLong(1)).orElse(0L);
    }

    public <T> void forEach(Query<T> question, Consumer<StoredItem<T>> reader) {
        KeysetQuery<T> keyset = walk(question, null);
        StoredRowMapper mapper = new StoredRowMapper(keyset, 0);
        List<StoredRow> portion = new ArrayList<>();
        jdbc.forEach(keyset.rows(null, 0), row -> {
            portion.add(mapper.read(row));
            if (portion.size() == PORTION) {
                question.type().items(jdbc, keyset, portion).forEach(reader);
                portion.clear();
            }
            return null;
        });
        question.type().items(jdbc, keyset, portion).forEach(reader);
    }

    public FacetCounts facetCounts(Query<?> question, String facet, int most) {
        return FacetCounter.of(jdbc, walk(question, null), question.type().facet(facet), most);
    }

    private static Cursor ofQuestion(Cursor cursor, Query<?> question) {
        if (!cursor.fingerprint().equals(question.fingerprint()) || cursor.total() < 0) {
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
        long[] bounds = jdbc.first(complete, row -> new long[] {row.getLong(1), row.getLong(2)})
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
