package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.undersigned.reading.quantity.NumberMention.Notation;

/** Distinguishes identifiers from quantities: dates, times, years, articles of law, "Title 42", "four pillars". */
final class IdentifierFilter {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String NAMING_MARKS = "§#№/–-+:";

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final UnitRecognizer unitRecognizer;
    private final CalendarNumbers calendarNumbers;

    IdentifierFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
        this.calendarNumbers = new CalendarNumbers(lexicon, tokens);
    }

    /** Whether a number is an identifier or a date rather than a quantity. */
    boolean isIdentifier(NumberMention number, boolean qualified) {
        Token before = tokenAt(number.from() - 1);
        Token after = tokenAt(number.to());
        if (number.unit() != null) {
            return false;
        }
        if (number.notation() == Notation.DIGITS) {
            return calendarNumbers.isCalendarNumber(number) || isLabelled(number, before, after);
        }
        return number.notation() == Notation.WORDS
                && (followsReference(number.from()) || isInsignificant(number, qualified));
    }

    private Token tokenAt(int at) {
        return at < 0 || at >= tokens.size() ? null : tokens.get(at);
    }

    private boolean isLabelled(NumberMention number, Token before, Token after) {
        if (before == null) {
            return after != null && (after.text().equals(".") || after.text().equals(")"));
        }
        boolean bracketed =
                (before.text().equals("[") || before.text().equals("^")) && (after == null || after.isPunctuation());
        boolean parenthesis = before.text().equals("(")
                && after != null
                && after.text().equals(")")
                && number.value().scale() <= 0;
        boolean marked = before.text().length() == 1
                && NAMING_MARKS.contains(before.text())
                && (Token.isAdjacent(tokens, number.from())
                        || before.text().equals("№")
                        || before.text().equals("§"));
        boolean decimalPart = after != null && after.text().equals("/") && Token.isAdjacent(tokens, number.to());
        boolean initials = before.text().length() > 1
                && before.isWord()
                && before.text().equals(before.text().toUpperCase(Locale.ROOT))
                && before.text().chars().anyMatch(Character::isLetter);
        boolean named = before.isCapitalized()
                && !lexicon.nounsAreCapitalised
                && number.from() > 1
                && !startsSentence(number.from() - 1)
                && !lexicon.contains("functions", before.lower())
                && (!isCommonWord(after) || isVersion(number));
        return bracketed
                || parenthesis
                || marked
                || decimalPart
                || followsReference(number.from())
                || initials && !isCommonWord(after)
                || isLawReport(number)
                || named;
    }

    /** "429 F.3d 445", "347 U.S. 483": a volume of a law report. */
    private boolean isLawReport(NumberMention number) {
        int before = number.from() - 1;
        before -= before > 0 && tokens.get(before).text().equals(".") ? 1 : 0;
        return isReporter(number.to())
                || isReporter(before)
                        && tokenAt(before - 1) != null
                        && tokenAt(before - 1).isNumber();
    }

    private boolean isReporter(int at) {
        Token letters = tokenAt(at);
        Token stop = tokenAt(at + 1);
        boolean dotted = stop != null && stop.text().equals(".") && Token.isAdjacent(tokens, at + 1);
        return letters != null
                && letters.isCapitalized()
                && (letters.text().length() == 1 && dotted
                        || letters.text().length() > 2 && letters.text().charAt(1) == '.');
    }

    /** "1.4" after a name is a version number. */
    private boolean isVersion(NumberMention number) {
        String text = tokens.get(number.from()).text();
        int point = text.indexOf('.');
        return number.to() - number.from() == 1 && point > 0 && point <= 2 && text.length() - point <= 3;
    }

    /** Whether a reference word precedes: "article", "no.", "§", "Art. 12 and 13". */
    private boolean followsReference(int at) {
        Token before = tokenAt(at - 1);
        if (before == null) {
            return false;
        }
        if (lexicon.contains("references", before.lower())) {
            return true;
        }
        Token above = tokenAt(at - 2);
        boolean dotted = before.text().equals(".") && above != null && lexicon.contains("references", above.lower());
        boolean continuesList = above != null
                && above.isNumber()
                && (lexicon.contains("and", before.lower()) || before.text().equals(","))
                && followsReference(at - 2);
        return dotted || continuesList;
    }

    private boolean startsSentence(int at) {
        return at == 0 || ".!?:".contains(tokens.get(at - 1).text());
    }

    private boolean isCommonWord(Token after) {
        return after != null
                && after.isWord()
                && !after.isCapitalized()
                && !lexicon.contains("functions", after.lower());
    }

    /** Small numbers in words are only quantities if they count people, times or measures. */
    private boolean isInsignificant(NumberMention number, boolean qualified) {
        int to = number.to();
        if (number.value().compareTo(BigDecimal.ONE) <= 0) {
            return lexicon.lengthAt("rates", tokens, to) == 0 || qualified;
        }
        return !qualified && number.value().compareTo(TEN) <= 0 && !countsBeingsOrMeasures(to);
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
}
