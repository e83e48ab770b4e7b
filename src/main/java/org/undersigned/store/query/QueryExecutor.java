package org.undersigned.store.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.StatisticSum;
import org.undersigned.store.index.OrderedRowLookup;
import org.undersigned.store.index.RowPosition;
import org.undersigned.store.index.SearchIndex;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.query.row.ErasureWatch;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.query.signatory.QuoteCache;
import org.undersigned.store.query.signatory.SignatoryTexts;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlDialect;
import org.undersigned.store.sql.SqlFragment;

/** Executes queries on the projection tables: a page, all items, a count, or the counts of a facet. */
@ApplicationScoped
public class QueryExecutor {

    /** Rows that are decoded together where a query is read whole. */
    private static final int BATCH_SIZE = 500;

    /** The first ones are fewer, so that a download begins at once. */
    private static final int FIRST_BATCH_SIZE = 16;

    private final JdbcQueries jdbc;
    private final SearchIndex index;
    private final QuoteCache quotes;

    @Inject
    QueryExecutor(JdbcQueries jdbc, SearchIndex index, QuoteCache quotes) {
        this.jdbc = jdbc;
        this.index = index;
        this.quotes = quotes;
    }

    /** @param encodedCursor {@code null} for the first page */
    public <T> Page<T> page(Query<T> query, String encodedCursor, int limit) {
        long last = encodedCursor == null ? 0 : lastRevision();
        Cursor cursor = encodedCursor == null ? null : cursorOf(query, encodedCursor, last);
        boolean current = query.asOf() == null && (cursor == null || cursor.asOf() == last);
        KeysetQuery<T> keyset = keyset(query, cursor == null ? asOf(query) : AsOf.revision(cursor.asOf()));
        StoredRowMapper mapper = new StoredRowMapper(keyset, limit);
        List<StoredRow> found = rows(keyset, cursor, limit + 1, mapper);
        boolean more = found.size() > limit;
        AsOf read = found.isEmpty() ? keyset.asOf() : AsOf.revision(mapper.asOf());
        KeysetQuery<T> sameRevision = read.equals(keyset.asOf()) ? keyset : keyset(query, read);
        long total = cursor != null ? cursor.total() : more ? count(sameRevision) : found.size();
        Optional<String> next = more
                ? Optional.of(new Cursor(mapper.asOf(), query.fingerprint(), total, mapper.last()).encode())
                : Optional.empty();
        List<StoredItem<T>> items =
                items(sameRevision, more ? found.subList(0, limit) : found, current ? quotes : null);
        return new Page<>(total, items, next);
    }

    /** The first items, without the number of all. */
    public <T> List<StoredItem<T>> first(Query<T> query, int limit) {
        KeysetQuery<T> keyset = keyset(query, asOf(query));
        StoredRowMapper mapper = new StoredRowMapper(keyset, limit);
        List<StoredRow> found = rows(keyset, null, limit, mapper);
        return items(keyset(query, AsOf.revision(mapper.asOf())), found, query.asOf() == null ? quotes : null);
    }

    private <T> List<StoredRow> rows(KeysetQuery<T> keyset, Cursor cursor, int limit, StoredRowMapper mapper) {
        if (NameOrder.isFaster(keyset, limit, jdbc)) {
            return jdbc.list(keyset.rowsByName(cursor, limit), mapper);
        }
        OrderedRowLookup lookup = index.lookup();
        if (lookup == null || !HitsInOrder.applyTo(keyset.query())) {
            return jdbc.list(keyset.rows(cursor, limit), mapper);
        }
        RowPosition last = cursor == null ? RowPosition.FIRST : RowPosition.after(keyset.position(cursor));
        HitsInOrder hits = new HitsInOrder(lookup, last, limit);
        List<StoredRow> rows = new ArrayList<>();
        do {
            KeysetQuery<T> next = new KeysetQuery<>(keyset.query(), jdbc.dialect(), hits, keyset.asOf());
            rows.addAll(jdbc.list(next.rows(cursor, limit - rows.size()), mapper));
        } while (rows.size() < limit && hits.hasMore());
        return rows;
    }

    private <T> KeysetQuery<T> keyset(Query<T> query, AsOf asOf) {
        return new KeysetQuery<>(query, jdbc.dialect(), index.lookup(), asOf);
    }

    /** A revision is chosen before the index is read: it may lack the rows of one that is published in between. */
    private AsOf asOf(Query<?> query) {
        boolean usesIndex = index.lookup() != null && !query.filters().isEmpty();
        if (query.asOf() != null) {
            return AsOf.revision(query.asOf());
        }
        return usesIndex ? AsOf.revision(lastRevision()) : AsOf.LATEST;
    }

    /** @param cache may be used only as of the last change; {@code null} for another revision */
    private <T> List<StoredItem<T>> items(KeysetQuery<T> keyset, List<StoredRow> rows, QuoteCache cache) {
        ItemSource<T> source = keyset.query().type().source();
        List<StoredRow> complete = source.complete(new SignatoryTexts(jdbc, keyset.asOf(), cache), rows);
        Function<StoredRow, T> decoder = source.decoder(jdbc, keyset, complete);
        return complete.stream()
                .map(row -> new StoredItem<>(
                        row.letter(),
                        row.revision(),
                        row.modified(),
                        row.id(),
                        row.document(),
                        () -> decoder.apply(row)))
                .toList();
    }

    public long count(Query<?> query) {
        return count(keyset(query, asOf(query)));
    }

    private long count(KeysetQuery<?> keyset) {
        return HitCount.of(keyset, index.lookup(), jdbc).orElseGet(() -> number(keyset.count()));
    }

    private long number(SqlFragment statement) {
        return jdbc.firstNumber(statement).orElse(0L);
    }

    /**
     * Reads all items, in constant memory.
     *
     * @throws ErasedMeanwhileException if something is erased after the first items were read
     */
    public <T> void forEach(Query<T> query, Consumer<StoredItem<T>> consumer) {
        ErasureWatch watch = ErasureWatch.ofLetter(jdbc, query.letter(), lastRevision());
        BiConsumer<List<StoredItem<T>>, Predicate<SqlFragment>> batches = (batch, hasRow) -> {
            watch.requireNone(hasRow);
            batch.forEach(consumer);
        };
        KeysetQuery<T> keyset = keyset(query, asOf(query));
        if (jdbc.dialect() == SqlDialect.H2 && keyset.isInOrderOfIndex()) {
            forEachInRanges(keyset, batches);
        } else {
            forEachOfResult(keyset, batches);
        }
    }

    /** H2 has the whole result before its first row, and in a file if it is long. */
    private <T> void forEachInRanges(
            KeysetQuery<T> first, BiConsumer<List<StoredItem<T>>, Predicate<SqlFragment>> consumer) {
        KeysetQuery<T> keyset = first;
        List<Object> after = List.of();
        int limit = FIRST_BATCH_SIZE;
        int equal = 0;
        while (equal >= 0) {
            StoredRowMapper mapper = new StoredRowMapper(keyset, limit);
            List<StoredRow> rows = jdbc.list(keyset.rowsInRange(after, equal, limit), mapper);
            if (!rows.isEmpty()) {
                keyset = keyset == first ? keyset(first.query(), AsOf.revision(mapper.asOf())) : keyset;
                consumer.accept(items(keyset, rows, null), jdbc::hasRow);
            }
            boolean full = rows.size() == limit;
            after = full ? mapper.last() : after;
            equal = full ? keyset.sortValues() - 1 : equal - 1;
            limit = Math.min(2 * limit, BATCH_SIZE);
        }
    }

    private <T> void forEachOfResult(
            KeysetQuery<T> keyset, BiConsumer<List<StoredItem<T>>, Predicate<SqlFragment>> consumer) {
        Query<T> query = keyset.query();
        StoredRowMapper mapper = new StoredRowMapper(keyset, 0);
        List<StoredRow> batch = new ArrayList<>();
        jdbc.forEach(keyset.rows(null, 0), mapper, (row, hasRow) -> {
            batch.add(row);
            if (batch.size() == BATCH_SIZE) {
                consumer.accept(items(keyset(query, AsOf.revision(mapper.asOf())), batch, null), hasRow);
                batch.clear();
            }
        });
        consumer.accept(items(keyset(query, AsOf.revision(mapper.asOf())), batch, null), jdbc::hasRow);
    }

    /** The ids next to an id, in no order. */
    public List<String> idsAround(Query<?> query, String id, int neighbours) {
        KeysetQuery<?> keyset = keyset(query, asOf(query));
        List<String> ids = new ArrayList<>(jdbc.list(keyset.ids(">=", id, neighbours), row -> row.getString(1)));
        ids.addAll(jdbc.list(keyset.ids("<", id, neighbours), row -> row.getString(1)));
        return ids;
    }

    /** @param facet one of {@link QueryableType#facets} */
    public FacetCounts facetCounts(Query<?> query, String facet, int limit) {
        return FacetCounter.count(jdbc, keyset(query, asOf(query)), facet, limit);
    }

    /** @param facet one of {@link QueryableType#facets} */
    public List<StatisticSum> sums(Query<Statistic> query, String facet) {
        return StatisticSums.of(jdbc, keyset(query, asOf(query)), query.type().facet(facet));
    }

    private static Cursor cursorOf(Query<?> query, String encoded, long lastRevision) {
        Cursor cursor = Cursor.decode(encoded);
        boolean sameQuery = cursor.fingerprint().equals(query.fingerprint())
                && (query.asOf() == null || query.asOf() == cursor.asOf());
        if (!sameQuery || cursor.total() < 0 || cursor.asOf() > lastRevision) {
            throw InvalidCursorException.otherQuery();
        }
        return cursor;
    }

    private long lastRevision() {
        return number(SqlFragment.of("select p.last_revision from publication p"));
    }
}
