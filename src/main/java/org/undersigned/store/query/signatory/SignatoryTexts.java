package org.undersigned.store.query.signatory;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.interchange.JsonDocument;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlBuilder;
import org.undersigned.store.sql.SqlFragment;
import org.undersigned.store.text.ListChunk;
import org.undersigned.store.text.ListLayout;

/**
 * Completes the documents of signatories, whose rows have no quote: the text of the lists and the places of their lines are stored
 * apart, so that a name that changes changes no other row.
 */
public final class SignatoryTexts {

    private static final byte[] NO_QUOTE = "\"quote\":null".getBytes(StandardCharsets.UTF_8);
    private static final int NULL_LENGTH = "null".length();

    /** What a row of a layout has in place of the number of a chunk. */
    private static final int LAYOUT = -1;

    private final JdbcQueries jdbc;
    private final AsOf asOf;
    private final QuoteCache cache;

    /** Read once: the layout of a list of a million lines is read with each page of it otherwise. */
    private final Map<Slug, ListLayout> layouts = new ConcurrentHashMap<>();

    SignatoryTexts(JdbcQueries jdbc, AsOf asOf) {
        this(jdbc, asOf, null);
    }

    /** @param cache {@code null} to read all chunks from the database */
    public SignatoryTexts(JdbcQueries jdbc, AsOf asOf, QuoteCache cache) {
        this.jdbc = jdbc;
        this.asOf = asOf;
        this.cache = cache;
    }

    /** Adds the quotes to rows of signatories. */
    public List<StoredRow> complete(List<StoredRow> rows) {
        Map<ChunkKey, ChunkQuotes> quotes = quotes(rows);
        List<StoredRow> complete = new ArrayList<>(rows.size());
        ChunkKey chunk = null;
        ChunkQuotes chunkQuotes = null;
        for (StoredRow row : rows) {
            if (chunk == null || !chunk.has(row)) {
                chunk = ChunkKey.of(row);
                chunkQuotes = quotes.get(chunk);
            }
            complete.add(complete(row, chunkQuotes));
        }
        return complete;
    }

    private static StoredRow complete(StoredRow row, ChunkQuotes quotes) {
        byte[] document = row.document().bytes();
        int at = indexOfNoQuote(document);
        if (at < 0) {
            return row;
        }
        int end = at + NO_QUOTE.length;
        byte[] quote = quotes.json((row.position() - 1) % ListChunk.SIZE);
        return row.withDocument(JsonDocument.withValue(document, end - NULL_LENGTH, end, quote));
    }

    /** From the end, since few keys follow. */
    private static int indexOfNoQuote(byte[] document) {
        for (int at = document.length - NO_QUOTE.length; at >= 0; at--) {
            if (document[at + 1] == 'q'
                    && Arrays.equals(document, at, at + NO_QUOTE.length, NO_QUOTE, 0, NO_QUOTE.length)) {
                return at;
            }
        }
        return -1;
    }

    private Map<ChunkKey, ChunkQuotes> quotes(List<StoredRow> rows) {
        Map<ChunkKey, ChunkQuotes> quotes = new HashMap<>();
        List<ChunkKey> unknown = new ArrayList<>();
        ChunkKey last = null;
        for (StoredRow row : rows) {
            if (last != null && last.has(row)) {
                continue;
            }
            last = ChunkKey.of(row);
            if (!quotes.containsKey(last)) {
                ChunkQuotes known = cache == null ? null : cache.get(asOf, last);
                quotes.put(last, known);
                if (known == null) {
                    unknown.add(last);
                }
            }
        }
        if (!unknown.isEmpty()) {
            Map<ChunkKey, ChunkQuotes> read = readQuotes(unknown);
            quotes.putAll(read);
            if (cache != null) {
                read.forEach((key, chunk) -> cache.put(asOf, key, chunk));
            }
        }
        return quotes;
    }

    /** Reads the chunks, and the layouts that are not known yet, with one statement. */
    private Map<ChunkKey, ChunkQuotes> readQuotes(List<ChunkKey> wanted) {
        SqlBuilder sql = new SqlBuilder();
        List<Slug> unknown = wanted.stream()
                .map(ChunkKey::letter)
                .distinct()
                .filter(letter -> !layouts.containsKey(letter))
                .toList();
        if (!unknown.isEmpty()) {
            sql.sql("select r.letter, " + LAYOUT + ", r.lengths, r.start_at, 0, '' ")
                    .fragment(layoutsOf(unknown))
                    .sql(" union all ");
        }
        sql.sql("select r.letter, r.chunk, r.text, r.lead, r.length, r.spans from (values ")
                .join(", ", wanted, (values, key) -> values.sql("(cast(")
                        .value(key.letter().value())
                        .sql(" as varchar(80)), cast(")
                        .value(key.chunk())
                        .sql(" as integer))"))
                .sql(") w(letter, chunk) join signatory_text r on r.letter = w.letter and r.chunk = w.chunk and ")
                .fragment(asOf.valid("r"));
        Map<ChunkKey, ListChunk> chunks = new HashMap<>();
        jdbc.list(sql.build(), row -> {
            Slug letter = new Slug(row.getString(1));
            int number = row.getInt(2);
            return number == LAYOUT
                    ? layouts.put(letter, ListLayout.read(row.getInt(4), row.getString(3)))
                    : chunks.put(new ChunkKey(letter, number), chunk(row, 3));
        });
        Map<ChunkKey, ChunkQuotes> quotes = new HashMap<>();
        chunks.forEach((key, chunk) ->
                quotes.put(key, new ChunkQuotes(chunk, layouts.get(key.letter()).start(key.chunk()))));
        return quotes;
    }

    private SqlFragment layoutsOf(List<Slug> letters) {
        return new SqlBuilder()
                .sql("from signatory_layout r where r.letter in (")
                .join(", ", letters, (values, letter) -> values.value(letter.value()))
                .sql(") and ")
                .fragment(asOf.valid("r"))
                .build();
    }

    /** The layout of a letter's list; {@code null} if there is none. */
    ListLayout layout(Slug letter) {
        return layouts.computeIfAbsent(letter, key -> jdbc.first(
                        new SqlBuilder()
                                .sql("select r.start_at, r.lengths ")
                                .fragment(layoutsOf(List.of(key)))
                                .build(),
                        row -> ListLayout.read(row.getInt(1), row.getString(2)))
                .orElse(null));
    }

    /** The chunks of a letter's list from one to another. */
    List<ListChunk> chunks(Slug letter, int from, int to) {
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.text, r.lead, r.length, r.spans from signatory_text r where r.letter = ")
                .value(letter.value())
                .sql(" and r.chunk between " + from + " and " + to + " and ")
                .fragment(asOf.valid("r"))
                .sql(" order by r.letter, r.chunk");
        return jdbc.list(sql.build(), row -> chunk(row, 1));
    }

    /** Whether the list of a letter is stored in the same chunks in another revision. */
    boolean hasSameChunks(Slug letter, SignatoryTexts other) {
        SqlBuilder sql = new SqlBuilder()
                .sql("select 1 from signatory_text r where r.letter = ")
                .value(letter.value())
                .sql(" and not (")
                .fragment(asOf.valid("r"))
                .sql(" and ")
                .fragment(other.asOf.valid("r"))
                .sql(") and (")
                .fragment(asOf.valid("r"))
                .sql(" or ")
                .fragment(other.asOf.valid("r"))
                .sql(") limit 1");
        return jdbc.list(sql.build(), row -> row.getInt(1)).isEmpty();
    }

    private static ListChunk chunk(ResultSet row, int first) throws SQLException {
        return ListChunk.read(
                row.getString(first), row.getInt(first + 1), row.getInt(first + 2), row.getString(first + 3));
    }
}
