package org.undersigned.reading.quantity.identifier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.numeral.ComparedSpan;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/**
 * Decides whether a number in words up to ten is a quantity. Small numbers mostly order a text ("four pillars") or
 * belong to an idiom ("one thing"); they are quantities if they count people, things of the world or measures.
 */
public final class SmallNumbers {

    /** The most words between "only one" and its noun. */
    private static final int MAX_ADJECTIVES = 2;

    /** The fewest letters of an adjective that only tells things from each other. */
    private static final int MIN_ADJECTIVE = 5;

    private static final BigDecimal PAIR = BigDecimal.valueOf(2);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final UnitRecognizer unitRecognizer;

    public SmallNumbers(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
    }

    /** Whether a number up to ten counts nothing of interest. */
    boolean isInsignificant(NumberMention number, boolean qualified) {
        int to = number.to();
        if (number.value().signum() == 0 || qualified && lexicon.lengthAt("sole", tokens, number.from()) > 0) {
            return true;
        }
        if (number.value().compareTo(PAIR) == 0
                && isDefinite(number.from())
                && lexicon.lengthAt("members", tokens, to) > 0) {
            return true;
        }
        if (number.value().compareTo(BigDecimal.ONE) <= 0) {
            return !(lexicon.lengthAt("rates", tokens, to) > 0 && !qualified)
                    && !ComparedSpan.isAt(number.from(), tokens, lexicon)
                    && soleUnit(number).word() == null;
        }
        if (!qualified && lexicon.lengthBefore("demonstratives", tokens, number.from()) > 0) {
            return true;
        }
        if (!qualified && number.value().compareTo(PAIR) <= 0 && isDefinite(number.from())) {
            return true;
        }
        boolean small = number.value().compareTo(BigDecimal.TEN) <= 0;
        if (!qualified && small && isKnown(number)) {
            return true;
        }
        if (!qualified && isExaggeration(number)) {
            return true;
        }
        return !qualified
                && small
                && !isCollective(number)
                && !countsBeingsOrMeasures(to)
                && (!countsThings(to) || isWholeOfOne(number.from()));
    }

    /** "The two doctors": a pair that was counted before, unless it is a whole: "one of the two doctors". */
    private boolean isDefinite(int at) {
        int article = lexicon.lengthBefore("definites", tokens, at);
        return article > 0
                && (at <= article
                        || !lexicon.contains("of", tokens.get(at - article - 1).lower()));
    }

    /** "One of the nine stations": a number that was told before. */
    private boolean isWholeOfOne(int at) {
        int of = at - lexicon.lengthBefore("definites", tokens, at) - 1;
        return of > 0
                && of < at - 1
                && lexicon.contains("of", tokens.get(of).lower())
                && lexicon.contains("unity", tokens.get(of - 1).lower());
    }

    /** "It belongs to the three mills Ostrand, Vestby and Karsk": known things, if nothing is told of their number. */
    private boolean isKnown(NumberMention number) {
        UnitRecognizer.UnitMention unit = unitRecognizer.unitAfter(number.to());
        return unit.word() != null
                && !isCollective(number)
                && !lexicon.contains("spans", tokens.get(unit.end() - 1).lower())
                && isDefinite(number.from())
                && !isTold(unit.end());
    }

    /** "The three mills closed", "the three millers who died", but not "The three mills are Ostrand, Vestby, Karsk". */
    private boolean isTold(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String word = tokens.get(at).lower();
        return lexicon.hasVerbEnding(word)
                || lexicon.contains("clauseEnds", word)
                || lexicon.contains("verbs", word)
                        && at + 1 < tokens.size()
                        && !tokens.get(at + 1).isCapitalized();
    }

    /** "A thousand times", "cent fois", "a million reasons": a power of ten that says often or many. */
    private boolean isExaggeration(NumberMention number) {
        return number.value().compareTo(BigDecimal.TEN) > 0
                && number.value().stripTrailingZeros().precision() == 1
                && number.value().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)
                && (lexicon.lengthAt("repetitions", tokens, number.to()) > 0
                        || isAbstract(number.to(), number.to() + 1)
                        || isRoundSpan(number));
    }

    /** "A hundred years": a round number with an article, of time. */
    private boolean isRoundSpan(NumberMention number) {
        return number.to() - number.from() == 2
                && lexicon.contains("unity", tokens.get(number.from()).lower())
                && number.to() < tokens.size()
                && lexicon.contains("spans", tokens.get(number.to()).lower());
    }

    /** What "only one" counts; the word is {@code null} if the number is not "only one". */
    public UnitRecognizer.UnitMention soleUnit(NumberMention number) {
        UnitRecognizer.UnitMention none = new UnitRecognizer.UnitMention(null, number.to());
        int behind = lexicon.lengthAt("sole", tokens, number.from());
        boolean sole = behind > 0 || lexicon.lengthBefore("sole", tokens, number.to()) > 1;
        int at = Math.max(number.to(), number.from() + behind);
        if (!sole || number.value().compareTo(BigDecimal.ONE) != 0 || !isNounPart(at)) {
            return none;
        }
        UnitRecognizer.UnitMention unit = lexicon.language().equals("en")
                ? new UnitRecognizer.UnitMention(tokens.get(nounEnd(at) - 1).text(), nounEnd(at))
                : unitRecognizer.unitAfter(at);
        // "Nur eine Wiederholung": in many languages the number is also the article.
        boolean article = lexicon.contains("functions", tokens.get(at - 1).lower());
        boolean counts = !article || countsBeingsOrMeasures(at);
        boolean occasion = lexicon.lengthAt("occasions", tokens, at) > 0;
        return unit.word() == null || occasion || isAbstract(at, unit.end()) || !counts ? none : unit;
    }

    private int nounEnd(int at) {
        int end = at + 1;
        while (end - at <= MAX_ADJECTIVES && isNounPart(end)) {
            end++;
        }
        return end;
    }

    private boolean isNounPart(int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && !lexicon.contains("functions", tokens.get(at).lower());
    }

    private boolean isCollective(NumberMention number) {
        return tokens.subList(number.from(), number.to()).stream()
                .anyMatch(token -> lexicon.contains("collectives", token.lower()));
    }

    private boolean countsBeingsOrMeasures(int at) {
        UnitRecognizer.UnitMention unit = unitRecognizer.unitAfter(at);
        if (lexicon.lengthAt("rates", tokens, unit.end()) > 0) {
            return true;
        }
        for (int i = at; i < Math.min(tokens.size(), Math.max(unit.end(), at + 1)); i++) {
            String word = tokens.get(i).lower();
            if (lexicon.contains("counted", word)
                    || lexicon.contains("beings", word) && !lexicon.contains("functions", word)
                    || lexicon.contains("spans", word)) {
                return true;
            }
        }
        return false;
    }

    /** "Six millers", "cinco barcos rojos", but not parts of a text or a plan, and not "dos libros distintos". */
    private boolean countsThings(int at) {
        UnitRecognizer.UnitMention unit = unitRecognizer.unitAfter(at);
        return unit.word() != null
                && !isAbstract(at, unit.end() + 1)
                && !(lexicon.has("adjectives")
                        && unit.end() < tokens.size()
                        && isOther(tokens.get(unit.end()).lower()));
    }

    /** But "más" begins an adjective: "cinco barcos más rápidos". */
    private boolean isOther(String word) {
        return word.length() >= MIN_ADJECTIVE && lexicon.contains("others", word);
    }

    private boolean isAbstract(int from, int to) {
        return tokens.subList(from, Math.min(to, tokens.size())).stream()
                .anyMatch(token -> lexicon.contains("abstract", token.lower()));
    }
}
