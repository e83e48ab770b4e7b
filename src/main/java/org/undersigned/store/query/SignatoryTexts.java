package org.undersigned.store.query;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final String NO_QUOTE = "\"quote\":null";

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
        Map<ChunkKey, List<Quote>> quotes = quotes(wanted);
        return rows.stream().map(row -> complete(row, quotes.get(chunkOf(row)))).toList();
    }

    private static StoredRow complete(StoredRow row, List<Quote> quotes) {
        String document = new String(row.document(), StandardCharsets.UTF_8);
        int at = document.indexOf(NO_QUOTE);
        if (at < 0) {
            return row;
        }
        Quote quote = quotes.get((row.position() - 1) % ListChunk.SIZE);
        String complete = document.substring(0, at) + "\"quote\":" + PartJson.write(quote)
                + document.substring(at + NO_QUOTE.length());
        return row.withDocument(complete.getBytes(StandardCharsets.UTF_8));
    }

    private Map<ChunkKey, List<Quote>> quotes(Collection<ChunkKey> wanted) {
        readLayouts(wanted.stream().map(ChunkKey::letter).distinct().toList());
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.letter, r.chunk, r.text, r.lead, r.length, r.spans from (values ")
                .join(", ", wanted, (values, key) -> values.sql("(cast(")
                        .value(key.letter().value())
                        .sql(" as varchar(80)), cast(")
                        .value(key.chunk())
                        .sql(" as integer))"))
                .sql(") w(letter, chunk) join signatory_text r on r.letter = w.letter and r.chunk = w.chunk and ")
                .fragment(asOf.valid("r"));
        Map<ChunkKey, List<Quote>> quotes = new HashMap<>();
        jdbc.list(sql.build(), row -> {
            ChunkKey key = new ChunkKey(new Slug(row.getString(1)), row.getInt(2));
            return quotes.put(
                    key, chunk(row, 3).quotes(layouts.get(key.letter()).start(key.chunk())));
        });
        return quotes;
    }

    private void readLayouts(List<Slug> letters) {
        List<Slug> missing =
                letters.stream().filter(letter -> !layouts.containsKey(letter)).toList();
        if (missing.isEmpty()) {
            return;
        }
        SqlBuilder sql = new SqlBuilder()
                .sql("select r.letter, r.start_at, r.lengths from signatory_layout r where r.letter in (")
                .join(", ", missing, (values, letter) -> values.value(letter.value()))
                .sql(") and ")
                .fragment(asOf.valid("r"));
        jdbc.list(
                sql.build(),
                row -> layouts.put(new Slug(row.getString(1)), ListLayout.read(row.getInt(2), row.getString(3))));
    }

    /** The layout of a letter's list; {@code null} if there is none. */
    ListLayout layout(Slug letter) {
        readLayouts(List.of(letter));
        return layouts.get(letter);
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
