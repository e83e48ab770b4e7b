package org.undersigned.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.letter.Span;
import org.undersigned.store.text.Tokens;

/**
 * A search expression such as {@code night "open letter" passeng*}. All terms must occur, in any order. Words in quotation
 * marks must be adjacent; a word with a star is a prefix. Case, accents and script make no difference.
 */
public final class SearchTerms {

    /** The most words of one expression. */
    public static final int MAX_WORDS = 32;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final List<SearchTerm> terms;

    private SearchTerms(List<SearchTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /** @throws IllegalArgumentException with a message that says what is expected */
    public static SearchTerms parse(String words) {
        List<SearchTerm> terms = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean quote = QUOTES.indexOf(c) >= 0;
            if (quote || !quoted && Character.isWhitespace(c)) {
                // A star after the closing mark makes the last word a prefix, as one before it does.
                if (quoted && i + 1 < words.length() && words.charAt(i + 1) == '*') {
                    piece.append('*');
                    i++;
                }
                addTerm(terms, piece);
                quoted ^= quote;
            } else {
                piece.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("words with closed quotation marks");
        }
        addTerm(terms, piece);
        int count = terms.stream().mapToInt(term -> term.words().size()).sum();
        if (count == 0 || count > MAX_WORDS) {
            throw new IllegalArgumentException("one to %d words of letters or digits".formatted(MAX_WORDS));
        }
        return new SearchTerms(terms);
    }

    private static void addTerm(List<SearchTerm> terms, StringBuilder piece) {
        String written = piece.toString().strip();
        piece.setLength(0);
        boolean prefix = written.endsWith("*");
        String bare = prefix ? written.substring(0, written.length() - 1) : written;
        if (bare.indexOf('*') >= 0 || prefix && Tokens.tokenize(bare).isEmpty()) {
            throw new IllegalArgumentException("words with a star only at their end");
        }
        List<String> words = Tokens.words(bare);
        if (!words.isEmpty()) {
            terms.add(new SearchTerm(words, prefix));
        }
    }

    /** A pattern of all words as one phrase. */
    public String phrasePattern() {
        List<String> all = terms.stream().flatMap(term -> term.words().stream()).toList();
        return new SearchTerm(all, terms.get(terms.size() - 1).prefix()).likePattern();
    }

    public boolean isOneWord() {
        return terms.size() == 1 && terms.get(0).words().size() == 1;
    }

    public List<SearchTerm> terms() {
        return terms;
    }

    /** Each term on its own. */
    public List<SearchTerms> each() {
        return terms.stream().map(term -> new SearchTerms(List.of(term))).toList();
    }

    /** All words as a PostgreSQL tsquery. */
    public String toTsQuery() {
        return terms.stream().map(SearchTerm::toTsQuery).collect(Collectors.joining(" & "));
    }

    /** The occurrences in a text, in code points, in order and without overlaps. */
    public List<Span> findIn(String text) {
        List<Tokens.Token> words = Tokens.tokenize(text);
        List<Span> spans = new ArrayList<>();
        int codePoint = 0;
        int at = 0;
        int reach = 0;
        for (int i = 0; i < words.size(); i++) {
            int from = words.get(i).from();
            int to = matchEnd(words, i);
            if (to > reach && from >= reach) {
                codePoint += text.codePointCount(at, from);
                int length = text.codePointCount(from, to);
                spans.add(new Span(codePoint, codePoint + length));
                codePoint += length;
                at = to;
                reach = to;
            }
        }
        return spans;
    }

    /** The end of the longest term that begins at this word; 0 if none does. */
    private int matchEnd(List<Tokens.Token> words, int at) {
        return terms.stream()
                .filter(term -> term.matches(words, at))
                .mapToInt(term -> words.get(at + term.words().size() - 1).to())
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return terms.toString();
    }
}
