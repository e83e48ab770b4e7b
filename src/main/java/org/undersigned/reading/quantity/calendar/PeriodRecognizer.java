package org.undersigned.reading.quantity.calendar;

import java.util.List;
import org.undersigned.letter.Period;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;

/** Recognises the period of time that a claim names. */
public final class PeriodRecognizer {

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final CalendarNumbers calendarNumbers;
    private final int from;
    private final int to;

    public PeriodRecognizer(QuantityLexicon lexicon, List<Token> tokens, String words, int from, int to) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.calendarNumbers = new CalendarNumbers(lexicon, tokens);
        this.from = from;
        this.to = to;
    }

    /**
     * "since the start of …", "last December", "in the month of May alone"; {@code null} if the claim names no period.
     */
    public Period recognize() {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).lower();
            if (lexicon.contains("since", word)) {
                return new Period(textBetween(i, to), null, null);
            }
            if (lexicon.contains("relative", word) && i + 1 < to && isTime(i + 1)) {
                return new Period(textBetween(i, i + 2), null, null);
            }
            if (lexicon.contains("during", word)) {
                int named = indexOfTime(i + 1);
                if (named >= 0) {
                    return new Period(textBetween(i, skipAloneOrYear(named + 1)), null, null);
                }
            }
        }
        return null;
    }

    private int indexOfTime(int at) {
        for (int i = at; i < Math.min(to, at + 4); i++) {
            if (tokens.get(i).isCapitalized() && !isTime(i)) {
                return -1;
            }
            if (isTime(i)
                    && !(lexicon.contains("spans", tokens.get(i).lower())
                            && i + 1 < to
                            && lexicon.contains("of", tokens.get(i + 1).lower()))) {
                return i;
            }
        }
        return -1;
    }

    private int skipAloneOrYear(int at) {
        return at < to && (tokens.get(at).lower().equals("alone") || isYear(tokens.get(at))) ? at + 1 : at;
    }

    private boolean isTime(int at) {
        Token token = tokens.get(at);
        return calendarNumbers.isMonth(token) || isYear(token) || lexicon.contains("spans", token.lower());
    }

    private static boolean isYear(Token token) {
        return token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
    }

    private String textBetween(int start, int end) {
        return words.substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }
}
