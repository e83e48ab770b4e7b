package org.undersigned.store.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Slug;
import org.undersigned.store.text.ListChunk;
import org.undersigned.store.text.ListLayout;

/**
 * Completes the documents of signatories, whose rows have no quote: the text of the lists and the places of their lines are stored
 * apart, so that a name that changes changes no other row.
 */
final class SignatoryTexts {

    private static final byte[] QUOTE = "\"quote\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NO_QUOTE = "\"quote\":null".getBytes(StandardCharsets.UTF_8);

    /** A usual quote in JSON. */
    private static final int QUOTE_LENGTH = 300;

    /** What a row of a layout has in place of the number of a chunk. */
    private static final int LAYOUT = -1;

    private final JdbcQueries jdbc;
    private final AsOf asOf;

    /** Read once: the layout of a list of a million lines is read with each page of it otherwise. */
    private final Map<Slug, ListLayout> layouts = new ConcurrentHashMap<>();

    SignatoryTexts(JdbcQueries jdbc, AsOf asOf) {
        this.jdbc = jdbc;
        this.asOf = asOf;
    }

    /** A chunk of a letter's list. */
    private record ChunkKey(Slug letter, int chunk) {}

    private static ChunkKey chunkOf(StoredRow row) {
        return new ChunkKey(row.letter(), ListChunk.numberOf(row.position()));
    }

    /** Adds the quotes to rows of signatories. */
    List<StoredRow> complete(List<StoredRow> rows) {
        Set<ChunkKey> wanted = new LinkedHashSet<>();
        rows.forEach(row -> wanted.add(chunkOf(row)));
        if (wanted.isEmpty()) {
            return rows;
        }
        Map<ChunkKey, IntFunction<Quote>> quotes = quotes(wanted);
        return rows.stream().map(row -> complete(row, quotes.get(chunkOf(row)))).toList();
    }

    private static StoredRow complete(StoredRow row, IntFunction<Quote> quotes) {
        byte[] document = row.document();
        int at = indexOf(document, NO_QUOTE);
        if (at < 0) {
            return row;
        }
        ByteArrayOutputStream complete = new ByteArrayOutputStream(document.length + QUOTE_LENGTH);
        complete.write(document, 0, at);
        complete.writeBytes(QUOTE);
        complete.writeBytes(PartJson.bytes(quotes.apply((row.position() - 1) % ListChunk.SIZE)));
        int after = at + NO_QUOTE.length;
        complete.write(document, after, document.length - after);
        return row.withDocument(complete.toByteArray());
    }

    private static int indexOf(byte[] document, byte[] part) {
        for (int at = 0; at <= document.length - part.length; at++) {
            if (Arrays.equals(document, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Reads the chunks, and the layouts that are not known yet, with one statement. */
    private Map<ChunkKey, IntFunction<Quote>> quotes(Collection<ChunkKey> wanted) {
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
        Map<ChunkKey, IntFunction<Quote>> quotes = new HashMap<>();
        chunks.forEach((key, chunk) ->
                quotes.put(key, chunk.quotes(layouts.get(key.letter()).start(key.chunk()))));
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
