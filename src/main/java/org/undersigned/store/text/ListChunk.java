package org.undersigned.store.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Span;

/**
 * Consecutive lines of a letter's list of signatories. A chunk does not know where in the letter it is, so it stays the same when
 * another one changes.
 *
 * @param text the text of the chunk, with the text before and after it that quotes have as prefix and suffix
 * @param lead the number of {@code char}s before the chunk
 * @param length the number of {@code char}s of the chunk
 * @param spans the place of each line in {@code text}, in {@code char}s: start and end in turn
 */
public record ListChunk(String text, int lead, int length, List<Integer> spans) {

    /** The lines of a chunk; a page of signatories is a chunk. */
    public static final int SIZE = SignatoryList.PAGE_SIZE;

    public ListChunk {
        spans = List.copyOf(spans);
    }

    /** The chunk that the signatory at a position is in; positions begin at 1, chunks at 0. */
    public static int numberOf(int position) {
        return (position - 1) / SIZE;
    }

    /**
     * Cuts a chunk from a letter's text.
     *
     * @param from the first {@code char}
     * @param to the first {@code char} of the next chunk, or the end of the list
     */
    static ListChunk cut(PlainText text, int from, int to, List<Signatory> signatories) {
        Quote whole = text.quote(from, to);
        int lead = whole.prefix().length();
        int start = from - lead;
        List<Integer> spans = signatories.stream()
                .map(signatory -> signatory.quote().span())
                .flatMap(span ->
                        List.of(text.charIndex(span.start()) - start, text.charIndex(span.end()) - start).stream())
                .toList();
        return new ListChunk(whole.prefix() + whole.exact() + whole.suffix(), lead, to - from, spans);
    }

    /** Reads a chunk from the columns of its row. */
    public static ListChunk read(String text, int lead, int length, String spans) {
        return new ListChunk(text, lead, length, integers(spans));
    }

    /** The column of the spans. */
    public String spansColumn() {
        return spans.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The text without what is before and after it. */
    public String ownText() {
        return text.substring(lead, lead + length);
    }

    /** The length in code points. */
    public int codePoints() {
        return text.codePointCount(lead, lead + length);
    }

    /**
     * Returns the quote of a line by the number of the line in the chunk, from 0. A quote is made when it is asked for: a page of a
     * filtered list has few lines of each chunk.
     *
     * @param start the place of the chunk in the letter's text, in code points
     */
    public IntFunction<Quote> quotes(int start) {
        PlainText plain = new PlainText(text);
        int by = start - text.codePointCount(0, lead);
        return line -> moved(plain.quote(spans.get(2 * line), spans.get(2 * line + 1)), by);
    }

    private static Quote moved(Quote quote, int by) {
        Span span = quote.span();
        return new Quote(quote.exact(), quote.prefix(), quote.suffix(), new Span(span.start() + by, span.end() + by));
    }

    /** Reads numbers that commas separate. */
    static List<Integer> integers(String column) {
        List<Integer> numbers = new ArrayList<>();
        for (int from = 0; from < column.length(); ) {
            int comma = column.indexOf(',', from);
            int to = comma < 0 ? column.length() : comma;
            numbers.add(Integer.parseInt(column, from, to, 10));
            from = to + 1;
        }
        return numbers;
    }
}
