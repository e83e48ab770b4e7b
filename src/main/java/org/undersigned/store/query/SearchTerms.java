package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Span;
import org.undersigned.store.text.Tokens;

/**
 * What somebody looks for: {@code night "open letter" passeng*}. Words that all occur, in any order; words in quotation
 * marks side by side; with a star, whatever begins so. Case, accents and script make no difference.
 */
public final class SearchTerms {

    /** The most words that are looked for at once. */
    public static final int MAX_WORDS = 32;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final List<Term> terms;

    private SearchTerms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** Words that stand side by side; of the last one perhaps only the beginning. */
    record Term(List<String> words, boolean prefix) {

        Term {
            words = List.copyOf(words);
        }

        /** As it stands in a column of {@link Tokens}. */
        String likePattern() {
            return "% " + String.join(" ", words) + (prefix ? "%" : " %");
        }

        private boolean matches(List<Tokens.Token> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = text.get(at + i).word();
                boolean last = prefix && i == words.size() - 1;
                if (last ? !word.startsWith(words.get(i)) : !word.equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Reads words; refuses with an {@link IllegalArgumentException} that says what is wrong with them. */
    public static SearchTerms parse(String words) {
        List<Term> terms = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean quote = QUOTES.indexOf(c) >= 0;
            if (quote || !quoted && Character.isWhitespace(c)) {
                // A star behind the closing mark opens the last word, as one before it does.
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
            throw new IllegalArgumentException("words whose quotation marks are closed");
        }
        addTerm(terms, piece);
        int count = terms.stream().mapToInt(term -> term.words().size()).sum();
        if (count == 0 || count > MAX_WORDS) {
            throw new IllegalArgumentException("one to %d words of letters or digits".formatted(MAX_WORDS));
        }
        return new SearchTerms(terms);
    }

    private static void addTerm(List<Term> terms, StringBuilder piece) {
        String written = piece.toString().strip();
        piece.setLength(0);
        boolean open = written.endsWith("*");
        String bare = open ? written.substring(0, written.length() - 1) : written;
        if (bare.indexOf('*') >= 0 || open && Tokens.tokenize(bare).isEmpty()) {
            throw new IllegalArgumentException("words with a star at their end only");
        }
        List<String> words = Tokens.words(bare);
        if (!words.isEmpty()) {
            terms.add(new Term(words, open));
        }
    }

    /** The whole as one phrase. */
    String phrasePattern() {
        List<String> all = terms.stream().flatMap(term -> term.words().stream()).toList();
        return new Term(all, terms.get(terms.size() - 1).prefix()).likePattern();
    }

    List<Term> terms() {
        return terms;
    }

    /** As PostgreSQL's tsquery: every word, the open ones by their beginning. */
    String toTsQuery() {
        List<String> all = new ArrayList<>();
        for (Term term : terms) {
            int last = term.words().size() - 1;
            for (int i = 0; i <= last; i++) {
                all.add("'" + term.words().get(i) + "'" + (i == last && term.prefix() ? ":*" : ""));
            }
        }
        return String.join(" & ", all);
    }

    /** Where in a text it stands, in code points, from the first to the last, none overlapping another. */
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

    /** Where the longest term ends that begins at this word; 0 where none does. */
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
