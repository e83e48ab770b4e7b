package org.undersigned.store.query.signatory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Quote;
import org.undersigned.store.text.ListChunk;

/** The quotes of a chunk of a letter's list of signatories, as canonical JSON. Each is written when it is first needed. */
final class ChunkQuotes {

    /** About how many bytes a quote takes: its keys, prefix and suffix, and the array. */
    private static final int QUOTE_WEIGHT = 180;

    private final IntFunction<Quote> quotes;
    private final AtomicReferenceArray<byte[]> json;
    private final int weight;

    /** @param start the place of the chunk in the letter's text, in code points */
    ChunkQuotes(ListChunk chunk, int start) {
        int lines = chunk.spans().size() / 2;
        this.quotes = chunk.quotes(start);
        this.json = new AtomicReferenceArray<>(lines);
        this.weight = 2 * chunk.text().length() + QUOTE_WEIGHT * lines;
    }

    /**
     * The quote of a line, in UTF-8.
     *
     * @param line its number in the chunk, from 0
     */
    byte[] json(int line) {
        byte[] known = json.get(line);
        if (known == null) {
            known = PartJson.bytes(quotes.apply(line));
            json.set(line, known);
        }
        return known;
    }

    /** About how many bytes of memory it takes once all quotes are written. */
    int weight() {
        return weight;
    }
}
