package org.undersigned.store.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.letter.Slug;

/** Executes queries on the projection tables: a page, all items, a count, or the counts of a facet. */
@ApplicationScoped
public class QueryExecutor {

    /** Rows that are decoded together where a query is read whole. */
    private static final int BATCH_SIZE = 500;

    private final JdbcQueries jdbc;

    @Inject
    QueryExecutor(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    /** @param encodedCursor {@code null} for the first page */
    public <T> Page<T> page(Query<T> query, String encodedCursor, int limit) {
        Cursor cursor = encodedCursor == null ? null : cursorOf(query, encodedCursor);
        KeysetQuery<T> keyset = keyset(query, cursor == null ? AsOf.LATEST : AsOf.revision(cursor.asOf()));
        StoredRowMapper mapper = new StoredRowMapper(keyset, limit);
        List<StoredRow> found = jdbc.list(keyset.rows(cursor, limit + 1), mapper);
        boolean more = found.size() > limit;
        KeysetQuery<T> sameRevision = found.isEmpty() ? keyset : keyset(query, AsOf.revision(mapper.asOf()));
        long total = cursor != null ? cursor.total() : more ? number(sameRevision.count()) : found.size();
        Optional<String> next = more
                ? Optional.of(new Cursor(mapper.asOf(), query.fingerprint(), total, mapper.last()).encode())
                : Optional.empty();
        List<StoredItem<T>> items = items(sameRevision, more ? found.subList(0, limit) : found);
        if (cursor != null) {
            // Checked last: a revision that was published meanwhile may have deleted some of the rows.
            requireComplete(cursor, query);
        }
        return new Page<>(total, items, next);
    }

    private <T> KeysetQuery<T> keyset(Query<T> query, AsOf asOf) {
        return new KeysetQuery<>(query, jdbc.dialect(), asOf);
    }

    private <T> List<StoredItem<T>> items(KeysetQuery<T> keyset, List<StoredRow> rows) {
        Function<StoredRow, T> decoder = keyset.query().type().source().decoder(jdbc, keyset, rows);
        return rows.stream()
                .map(row -> new StoredItem<>(
                        row.letter(), row.revision(), row.id(), row.document(), document -> decoder.apply(row)))
                .toList();
    }

    public long count(Query<?> query) {
        return number(keyset(query, AsOf.LATEST).count());
    }

    private long number(SqlFragment statement) {
        return jdbc.first(statement, row -> row.getLong(1)).orElse(0L);
    }

    /** Reads all items, in constant memory. */
    public <T> void forEach(Query<T> query, Consumer<StoredItem<T>> consumer) {
        KeysetQuery<T> keyset = keyset(query, AsOf.LATEST);
        StoredRowMapper mapper = new StoredRowMapper(keyset, 0);
        List<StoredRow> batch = new ArrayList<>();
        jdbc.forEach(keyset.rows(null, 0), mapper, row -> {
            batch.add(row);
            if (batch.size() == BATCH_SIZE) {
                items(keyset(query, AsOf.revision(mapper.asOf())), batch).forEach(consumer);
                batch.clear();
            }
        });
        items(keyset(query, AsOf.revision(mapper.asOf())), batch).forEach(consumer);
    }

    /** @param facet one of {@link QueryableType#facets} */
    public FacetCounts facetCounts(Query<?> query, String facet, int limit) {
        return FacetCounter.count(jdbc, keyset(query, AsOf.LATEST), query.type().facet(facet), limit);
    }

    private static Cursor cursorOf(Query<?> query, String encoded) {
        Cursor cursor = Cursor.decode(encoded);
        if (!cursor.fingerprint().equals(query.fingerprint()) || cursor.total() < 0) {
            throw InvalidCursorException.otherQuery();
        }
        return cursor;
    }

    /** Refuses a cursor of a revision whose rows are no longer all there, or that does not exist yet. */
    private void requireComplete(Cursor cursor, Query<?> query) {
        SqlBuilder sql = new SqlBuilder()
                .sql("select max(l.complete_since), " + AsOf.LATEST.revision())
                .sql(" from letter l where l.superseded is null");
        query.letter().map(Slug::value).ifPresent(letter -> sql.sql(" and l.letter = ")
                .value(letter));
        long[] revisions = jdbc.first(sql.build(), row -> new long[] {row.getLong(1), row.getLong(2)})
                .orElseThrow();
        if (cursor.asOf() > revisions[1]) {
            throw InvalidCursorException.otherQuery();
        }
        if (cursor.asOf() < revisions[0]) {
            throw new InvalidCursorException(
                    "letters have changed since the first page was read; start again without a cursor");
        }
    }
}
