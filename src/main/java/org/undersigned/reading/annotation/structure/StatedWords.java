package org.undersigned.reading.annotation.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.annotation.key.PartKind;

/** The words whose part {@code structure} states: what is doubted of them is decided. */
public final class StatedWords {

    /** What a finding has behind words that it does not quote to their end. */
    private static final String MORE = "…";

    private final Set<String> quotes = new HashSet<>();
    private final List<Range> ranges = new ArrayList<>();

    /** Words from the first line to the last one that they can be on. */
    private record Range(String words, PartKind kind, Position first, int last) {

        boolean has(String some, Position at) {
            return at.file().equals(first.file())
                    && first.line() <= at.line()
                    && at.line() <= last
                    && contain(words, some);
        }
    }

    void addQuote(String quote) {
        quotes.add(quote);
    }

    /** @param last the last line that the words can be on */
    void add(String words, PartKind kind, Position first, int last) {
        ranges.add(new Range(words, kind, first, last));
    }

    /** Whether words at a place, or their first ones, are in what is stated; a quote is meant wherever it stands. */
    public boolean contain(String words, Position at) {
        return quotes.contains(words) || ranges.stream().anyMatch(range -> range.has(words, at));
    }

    /** Whether words at a place are stated to be no part of the letter. */
    public boolean leaveOut(String words, Position at) {
        return ranges.stream()
                .filter(range -> range.kind == PartKind.LEFT_OUT)
                .anyMatch(range -> range.words.equals(words) || range.has(words, at));
    }

    /** Whether words have others, whatever separates them; of words that end with "…", the first ones. */
    public static boolean contain(String words, String some) {
        return some.endsWith(MORE)
                ? JoinedLines.begin(words, some.substring(0, some.length() - MORE.length()))
                : JoinedLines.contain(words, some);
    }
}
