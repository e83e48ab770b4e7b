package org.undersigned.reading.quantity.claim;

import java.util.List;
import java.util.Locale;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/**
 * Determines the statement of a figure: its quote; if that does not tell what the figure is about, the clause before it,
 * too. "Over seven years" becomes "arbitrarily detained in Mexico for over seven years".
 */
final class StatementBuilder {

    /** The most tokens before the figure. */
    private static final int MAX_TOKENS = 30;

    /** The words of content before the figure that are enough for a clause. */
    private static final int ENOUGH_WORDS = 2;

    private static final String BREAKS = ",;:—–()";

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;

    StatementBuilder(QuantityLexicon lexicon, List<Token> tokens, String words) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * The statement of a quote.
     *
     * @param floor the first token of the sentence
     * @param next the end of the next figure if it follows the quote directly, else the end of the quote
     */
    String build(QuantityMention mention, int from, int to, int floor, int next) {
        if (namesSubject(mention, to)) {
            return text(from, to);
        }
        boolean bracketed = from > floor && tokens.get(from - 1).text().equals("(");
        int end = bracketed && next < tokens.size() && tokens.get(next).text().equals(")") ? next + 1 : next;
        int start = clauseStart(from, Math.max(floor, from - MAX_TOKENS));
        return text(start, new QuotationMarks(tokens).balance(start, end, end, Math.min(tokens.size(), end + 1)));
    }

    /** Whether the words after the number tell what it is about. */
    private boolean namesSubject(QuantityMention mention, int to) {
        String unit = mention.quantity().unit();
        boolean counts = unit != null
                && mention.quantity().currency() == null
                && !unit.equals("percent")
                && !lexicon.contains("measures", unit.toLowerCase(Locale.ROOT))
                && !lexicon.contains("spans", unit.toLowerCase(Locale.ROOT));
        return counts || contentWords(Math.max(mention.to(), mention.unitEnd()), to) > 0;
    }

    private int contentWords(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += tokens.get(i).isWord() && !isFunction(i) ? 1 : 0;
        }
        return count;
    }

    /** The start of the nearest clause before the figure that has words of content; the figure itself if none has. */
    private int clauseStart(int from, int floor) {
        int best = from;
        int start = from;
        while (start > floor && contentWords(best, from) < ENOUGH_WORDS) {
            int at = start - 1;
            while (at > floor && !isBreak(at - 1)) {
                at--;
            }
            int first = skipFunctions(isBreak(at) ? at + 1 : at, from);
            best = contentWords(first, from) > contentWords(best, from) ? first : best;
            start = at;
        }
        return best;
    }

    private boolean isBreak(int at) {
        return BREAKS.contains(tokens.get(at).text())
                || lexicon.contains("clauseEnds", tokens.get(at).lower());
    }

    /** Skips "they were", but not the preposition and the article of a noun. */
    private int skipFunctions(int at, int to) {
        int first = at;
        while (first < to && (isFunction(first) || tokens.get(first).isPunctuation())) {
            first++;
        }
        while (first > at && first < to && leadsNoun(tokens.get(first - 1).lower())) {
            first--;
        }
        return first;
    }

    private boolean leadsNoun(String word) {
        return lexicon.contains("articles", word)
                || lexicon.contains("prepositions", word)
                || lexicon.contains("relative", word)
                || lexicon.contains("since", word);
    }

    private boolean isFunction(int at) {
        String word = tokens.get(at).lower();
        return lexicon.contains("functions", word)
                || lexicon.contains("of", word)
                || lexicon.contains("conjunctions", word)
                || lexicon.contains("relative", word);
    }

    /** The words without the gaps of note marks. */
    private String text(int from, int to) {
        return Token.textBetween(words, tokens, from, to)
                .replaceAll(" {2,}(?=[.,;:!?)])", "")
                .replaceAll(" {2,}", " ");
    }
}
