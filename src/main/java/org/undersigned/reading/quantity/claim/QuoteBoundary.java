package org.undersigned.reading.quantity.claim;

import java.util.List;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.QuantityMention;
import org.undersigned.reading.quantity.numeral.DecimalMarks;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/**
 * Determines the end of a figure's quote: after what it counts and its complements, before the next figure, the next
 * predicate and a clause that is cut off.
 */
public final class QuoteBoundary {

    /** The most words after what is counted. */
    private static final int MAX_WORDS = 12;

    /** The most words after a conjunction that complete the phrase before it: "in mines and quarries". */
    private static final int MAX_COORDINATED = 2;

    /** Words that a quote does not end with if the text goes on. */
    private static final List<String> CONNECTIVES = List.of(
            "prepositions",
            "articles",
            "conjunctions",
            "clauseEnds",
            "infinitive",
            "between",
            "of",
            "rates",
            "limits",
            "relative",
            "verbs");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;
    private final UnitRecognizer unitRecognizer;
    private final QuotationMarks quotationMarks;

    public QuoteBoundary(QuantityLexicon lexicon, List<Token> tokens, DecimalMarks decimalMarks) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = new NumberRecognizer(lexicon, tokens, decimalMarks);
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
        this.quotationMarks = new QuotationMarks(tokens);
    }

    /**
     * The index of the token after the quote, and after the power of a unit: "610 km²".
     *
     * @param clauseEnd the end of the figure's clause
     * @param limit the first token of the next figure's claim
     */
    int find(QuantityMention mention, int clauseEnd, int limit) {
        int end = findWord(mention, clauseEnd, limit);
        boolean power = end < tokens.size() && "²³".contains(tokens.get(end).text()) && Token.isAdjacent(tokens, end);
        return power ? end + 1 : end;
    }

    private int findWord(QuantityMention mention, int clauseEnd, int limit) {
        int counted = Math.max(mention.to(), mention.unitEnd());
        int start = Math.min(counted + lexicon.lengthAt("comparatives", tokens, counted), clauseEnd);
        int nextFigure = indexOfFigure(start, Math.min(clauseEnd, Math.max(start, limit)));
        int end = shorten(start, indexOfPredicate(start, nextFigure, nextFigure == clauseEnd));
        if (mention.quantity().unit() == null && namesNext(start, end)) {
            return start;
        }
        int latest = nextFigure == clauseEnd ? Math.min(tokens.size(), clauseEnd + 1) : nextFigure;
        end = quotationMarks.balance(mention.from(), start, end, Math.min(latest, end + MAX_WORDS));
        if (end < clauseEnd && end == nextFigure && end > start && isVerbBefore(end)) {
            end--;
        }
        return isClauseEnd(end) ? end : trim(start, end);
    }

    /** "Peru, with 67, and Chile, with 20": what follows belongs to the next figure. */
    private boolean namesNext(int start, int end) {
        if (start + 1 >= end
                || end >= tokens.size()
                || !isSeparator(start)
                || !tokens.get(start + 1).isWord()) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !token.isCapitalized() && !isConnective(i) && !isLooseFunction(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSeparator(int at) {
        return ",;—–".contains(tokens.get(at).text())
                || lexicon.contains("conjunctions", tokens.get(at).lower());
    }

    /** "1 child in 3 owns | fewer than ten": the word directly before the next figure governs it. */
    private boolean isVerbBefore(int at) {
        Token token = tokens.get(at - 1);
        return token.isWord()
                && !token.isCapitalized()
                && !isConnective(at - 1)
                && !tokens.get(at - 2).isNumber()
                && !isConnective(at - 2)
                && !lexicon.contains("functions", tokens.get(at - 2).lower());
    }

    /**
     * The index of a number that is no statistic: a small count in words ("four years for three walks"), or the number of a
     * document.
     */
    private int indexOfFigure(int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            boolean document = tokens.get(i).isNumber()
                    && lexicon.contains("documents", tokens.get(i - 1).lower());
            if (document || isMark(i) || tokens.get(i).isWord() && countsAt(i)) {
                return i;
            }
        }
        return limit;
    }

    /** "Two boats and | 3) no higher prices": the number of the next demand. */
    private boolean isMark(int at) {
        return tokens.get(at).isNumber()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).text().equals(")")
                && !tokens.subList(Math.max(0, at - MAX_WORDS), at).stream()
                        .anyMatch(token -> token.text().equals("("));
    }

    private boolean countsAt(int at) {
        boolean bound = lexicon.lengthBefore("limits", tokens, at) > 0
                || lexicon.lengthBefore("aged", tokens, at) > 0
                || lexicon.lengthBefore("references", tokens, at) > 0
                || lexicon.contains("future", tokens.get(at - 1).lower());
        return !bound
                && numberRecognizer
                        .recognizeAt(at)
                        .filter(number -> number.notation() == NumberMention.Notation.WORDS
                                && number.value().intValue() > 1
                                && !isLasting(at, number.to()))
                        .isPresent();
    }

    /** "For seven years": a time that belongs to the figure. */
    private boolean isLasting(int at, int to) {
        return lexicon.lengthBefore("lasting", tokens, at) > 0
                && to < tokens.size()
                && lexicon.contains("spans", tokens.get(to).lower());
    }

    /** The index of a conjunction that starts another predicate; the limit if there is none. */
    private int indexOfPredicate(int start, int limit, boolean whole) {
        boolean enumerates = false;
        for (int i = start; i < limit; i++) {
            enumerates |= tokens.get(i).text().equals(",");
            if (tokens.get(i).isWord()
                    && lexicon.contains("conjunctions", tokens.get(i).lower())) {
                int noun = i == start || isNounLike(i - 1) ? coordinatedNounEnd(i + 1, limit) : 0;
                boolean completes = whole
                        && limit - i - 1 <= MAX_COORDINATED
                        && !isVerb(i + 1)
                        && !(i + 2 < limit && hasObject(i + 2));
                if (noun == 0 && !completes && !enumerates && !isCapitalized(i + 1) && !joinsEnds(i)) {
                    return i;
                }
                i = Math.max(i, noun - 1);
            }
        }
        return limit;
    }

    /** "Between debts and income": the conjunction belongs to the preposition. */
    private boolean joinsEnds(int conjunction) {
        for (int i = Math.max(0, conjunction - 4); i < conjunction; i++) {
            if (lexicon.contains("between", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "240 village choirs and town bands": the end of the plural noun after a conjunction; 0 if there is none. */
    private int coordinatedNounEnd(int at, int limit) {
        UnitRecognizer.UnitMention noun = unitRecognizer.pluralAfter(at);
        if (noun.word() == null || noun.end() > limit || hasObject(noun.end())) {
            return 0;
        }
        for (int i = at; i < noun.end(); i++) {
            if (isVerb(i)) {
                return 0;
            }
        }
        return noun.end();
    }

    /** "300 cars and takes | 20 minutes": the word before a number is a verb. */
    private boolean hasObject(int at) {
        return at < tokens.size()
                && (tokens.get(at).isNumber()
                        || numberRecognizer.recognizeAt(at).isPresent());
    }

    private boolean isNounLike(int at) {
        return unitRecognizer.pluralAfter(at).end() == at + 1;
    }

    private boolean isVerb(int at) {
        return at < tokens.size()
                && !tokens.get(at).isCapitalized()
                && lexicon.hasVerbEnding(tokens.get(at).lower());
    }

    private boolean isCapitalized(int at) {
        return !lexicon.nounsAreCapitalised()
                && at < tokens.size()
                && tokens.get(at).isCapitalized();
    }

    /** Cuts a long quote before the last phrase that begins within the allowed number of words. */
    private int shorten(int start, int end) {
        if (end - start <= MAX_WORDS) {
            return end;
        }
        for (int i = start + MAX_WORDS; i > start + 1; i--) {
            String word = tokens.get(i).lower();
            boolean leads = lexicon.contains("prepositions", word) || lexicon.contains("conjunctions", word);
            boolean name = tokens.get(i - 1).isCapitalized()
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isCapitalized();
            if (leads && !isConnective(i - 1) && !name) {
                return i;
            }
        }
        return start + MAX_WORDS;
    }

    private boolean isClauseEnd(int end) {
        return end >= tokens.size() || ".!?;:,".contains(tokens.get(end).text());
    }

    /** Removes words that introduce what was cut off: prepositions, articles, conjunctions. */
    private int trim(int start, int end) {
        int at = end;
        while (at > start && (isConnective(at - 1) || isLooseFunction(at - 1) || isOpenMark(at - 1))) {
            at--;
        }
        return at;
    }

    /** A function word that does not complete a phrase, as "of these" does. */
    private boolean isLooseFunction(int at) {
        String word = tokens.get(at).lower();
        return lexicon.contains("functions", word)
                && !lexicon.contains("alone", word)
                && !(at > 0
                        && lexicon.contains("prepositions", tokens.get(at - 1).lower()));
    }

    private boolean isConnective(int at) {
        String word = tokens.get(at).lower();
        return tokens.get(at).isWord()
                && !lexicon.contains("alone", word)
                && CONNECTIVES.stream().anyMatch(key -> lexicon.contains(key, word));
    }

    private boolean isOpenMark(int at) {
        Token token = tokens.get(at);
        return token.isPunctuation() && !"%)»”’\"“°".contains(token.text());
    }
}
