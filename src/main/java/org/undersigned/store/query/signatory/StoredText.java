package org.undersigned.store.query.signatory;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.undersigned.letter.Excerpt;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Span;
import org.undersigned.store.query.row.ErasureWatch;
import org.undersigned.store.text.ListChunk;

/** The text of a revision of a letter. The list of signatories in it is read chunk by chunk, and only when it is needed. */
final class StoredText extends PlainText {

    private static final int CHUNKS_AT_ONCE = 16;

    private final SignatoryTexts texts;
    private final ErasureWatch watch;
    private final Slug letter;
    private final String rest;
    private final int listAt;
    private final int chunks;
    private PlainText whole;

    /**
     * @param rest the text without the list
     * @param listAt where the list is, in {@code char}s
     */
    StoredText(SignatoryTexts texts, ErasureWatch watch, Slug letter, String rest, int listAt, int chunks) {
        super(rest.substring(0, listAt));
        this.texts = texts;
        this.watch = watch;
        this.letter = letter;
        this.rest = rest;
        this.listAt = listAt;
        this.chunks = chunks;
    }

    @Override
    public int length() {
        return whole().length();
    }

    @Override
    public String substring(int from, int to) {
        return to <= listAt ? super.substring(from, to) : whole().substring(from, to);
    }

    @Override
    public int indexOf(String words, int from) {
        return whole().indexOf(words, from);
    }

    @Override
    public Quote quote(int from, int to) {
        return whole().quote(from, to);
    }

    @Override
    public Excerpt excerpt(int from, int to) {
        return whole().excerpt(from, to);
    }

    @Override
    public String words(Span span) {
        return charIndexBefore(span.end()) ? super.words(span) : whole().words(span);
    }

    @Override
    public int charIndex(int codePoint) {
        return charIndexBefore(codePoint) ? super.charIndex(codePoint) : whole().charIndex(codePoint);
    }

    private boolean charIndexBefore(int codePoint) {
        return super.charIndex(codePoint) >= 0;
    }

    @Override
    public boolean occursOnce(String words) {
        return rest.indexOf(words) == rest.lastIndexOf(words);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        out.write(rest, 0, listAt);
        for (int from = 0; from < chunks; from += CHUNKS_AT_ONCE) {
            List<ListChunk> some = texts.chunks(letter, from, Math.min(from + CHUNKS_AT_ONCE, chunks) - 1);
            watch.requireNone();
            for (ListChunk chunk : some) {
                out.write(chunk.ownText());
            }
        }
        out.write(rest, listAt, rest.length() - listAt);
    }

    private synchronized PlainText whole() {
        if (whole == null) {
            StringWriter out = new StringWriter();
            try {
                writeTo(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            whole = new PlainText(out.toString());
        }
        return whole;
    }

    @Override
    public boolean equals(Object other) {
        if (other instanceof StoredText stored && stored.letter.equals(letter)) {
            boolean sameRest = stored.rest.equals(rest) && stored.listAt == listAt;
            return sameRest && (texts.hasSameChunks(letter, stored.texts) || super.equals(other));
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public String toString() {
        return whole().toString();
    }
}
