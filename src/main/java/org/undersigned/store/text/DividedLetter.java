package org.undersigned.store.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Span;

/**
 * A letter whose list of signatories is divided from the rest of its text.
 *
 * @param listAt where the list is in the text, in {@code char}s
 * @param listEnd its end
 */
public record DividedLetter(Letter letter, int listAt, int listEnd) {

    /** Divides a letter; empty if its signatories are not one list in the order of the text. */
    public static Optional<DividedLetter> of(Letter letter) {
        int end = -1;
        int position = 0;
        for (Signatory signatory : letter.signatories()) {
            Span span = signatory.quote().span();
            if (signatory.position() != ++position || span.start() < end || !isComputable(letter, signatory.quote())) {
                return Optional.empty();
            }
            end = span.end();
        }
        if (position == 0) {
            return Optional.empty();
        }
        int start = letter.signatories().get(0).quote().span().start();
        return Optional.of(new DividedLetter(
                letter, letter.text().charIndex(start), letter.text().charIndex(end)));
    }

    /** Whether a quote is what its place in the text says. */
    private static boolean isComputable(Letter letter, Quote quote) {
        PlainText text = letter.text();
        return text.quote(
                        text.charIndex(quote.span().start()),
                        text.charIndex(quote.span().end()))
                .equals(quote);
    }

    /** The text without the list. */
    public String rest() {
        PlainText text = letter.text();
        return text.substring(0, listAt) + text.substring(listEnd, text.length());
    }

    /** Cuts the list into chunks, and returns where they are. */
    public ListLayout chunks(Consumer<ListChunk> consumer) {
        List<Signatory> chunk = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        int from = listAt;
        for (Signatory signatory : letter.signatories()) {
            if (chunk.size() == ListChunk.SIZE) {
                int next = letter.text().charIndex(signatory.quote().span().start());
                lengths.add(cut(from, next, chunk, consumer));
                from = next;
            }
            chunk.add(signatory);
        }
        lengths.add(cut(from, listEnd, chunk, consumer));
        int start = letter.signatories().get(0).quote().span().start();
        return ListLayout.of(start, lengths.stream().mapToInt(Integer::intValue).toArray());
    }

    private int cut(int from, int to, List<Signatory> signatories, Consumer<ListChunk> consumer) {
        ListChunk chunk = ListChunk.cut(letter.text(), from, to, signatories);
        consumer.accept(chunk);
        signatories.clear();
        return chunk.codePoints();
    }
}
