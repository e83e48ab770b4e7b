package org.undersigned.reading.quantity;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.quantity.NumberMention.Notation;

/** Tells numbers that count from numbers that name: dates, hours, years, articles of law, "Title 42", "four pillars". */
final class IdentifierFilter {

    private static final PerLanguage<Set<String>> MONTHS = new PerLanguage<>(IdentifierFilter::monthNames);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String NAMING_MARKS = "§#№/–-+:";

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final Set<String> months;
    private final UnitRecognizer unitRecognizer;

    IdentifierFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
        this.months = MONTHS.get(lexicon.language);
    }

    boolean isMonth(Token token) {
        return token.isWord() && months.contains(token.lower());
    }

    /** Whether this amount is a name or a date and no figure. */
    boolean isIdentifier(NumberMention number, boolean qualified) {
        Token before = tokenAt(number.from() - 1);
        Token after = tokenAt(number.to());
        if (number.unit() != null) {
            return false;
        }
        if (number.notation() == Notation.DIGITS) {
            return isYear(number)
                    || isDayNumber(number) && isDayOfMonth(number)
                    || isClockTime(number)
                    || isLabelled(number, before, after);
        }
        return number.notation() == Notation.WORDS
                && (followsReference(number.from()) || isInsignificant(number, qualified));
    }

    private Token tokenAt(int at) {
        return at < 0 || at >= tokens.size() ? null : tokens.get(at);
    }

    /** Four digits are a year, unless just behind them stands what they count: "1500 people". */
    boolean isYear(NumberMention number) {
        String text = tokens.get(number.from()).text();
        boolean shape = number.to() - number.from() == 1
                && text.length() == 4
                && text.chars().allMatch(Character::isDigit)
                && (text.startsWith("1") || text.startsWith("20") || text.startsWith("21"));
        if (!shape) {
            return false;
        }
        UnitRecognizer.UnitMention unitMention = unitRecognizer.unitAfter(number.to());
        boolean counts = unitMention.word() != null
                && unitMention.end() <= number.to() + 2
                && !lexicon.contains("spans", tokens.get(unitMention.end() - 1).lower())
                && !(tokenAt(number.from() - 1) != null
                        && (lexicon.contains(
                                        "placed", tokenAt(number.from() - 1).lower())
                                || lexicon.contains(
                                        "since", tokenAt(number.from() - 1).lower())
                                || isMonth(tokenAt(number.from() - 1))));
        boolean near = text.startsWith("19") || text.startsWith("20");
        return !counts
                || near
                        && !lexicon.contains(
                                "beings", tokens.get(unitMention.end() - 1).lower())
                        && lexicon.qualifiersBefore
                                .longestBefore(tokens, number.from())
                                .isEmpty();
    }

    private static boolean isDayNumber(NumberMention number) {
        return number.value().compareTo(LAST_DAY) <= 0;
    }

    /** A day of a month: "18 November", "May 5", "26 de abril", "21 a 26 de abril". */
    private boolean isDayOfMonth(NumberMention number) {
        Token before = tokenAt(number.from() - 1);
        if (before != null && isMonth(before)) {
            return true;
        }
        int at = number.to();
        boolean ordinal = at < tokens.size() && tokens.get(at).text().equals(".");
        at += ordinal ? 1 : 0;
        for (int i = 0;
                i < 2
                        && at < tokens.size()
                        && (lexicon.contains("of", tokens.get(at).lower())
                                || tokens.get(at).lower().equals("de"));
                i++) {
            at++;
        }
        if (at < tokens.size() && isMonth(tokens.get(at))) {
            return true;
        }
        boolean leads = at + 1 < tokens.size()
                && (lexicon.contains("and", tokens.get(at).lower())
                        || tokens.get(at).isPunctuation())
                && tokens.get(at + 1).isNumber()
                && at + 1 > number.from();
        return leads
                && isShort(at + 1)
                && isDayOfMonth(new NumberMention(BigDecimal.ONE, Notation.DIGITS, null, at + 1, at + 2));
    }

    private boolean isShort(int at) {
        return tokens.get(at).text().length() <= 2;
    }

    /** An hour of the day: "7 pm", "18:30", "9 Uhr". */
    private boolean isClockTime(NumberMention number) {
        int at = number.to();
        boolean minutes = at + 1 < tokens.size()
                && tokens.get(at).text().equals(":")
                && tokens.get(at + 1).isNumber()
                && tokens.get(at).end() == tokens.get(at + 1).start();
        return minutes
                || lexicon.lengthAt("clock", tokens, at) > 0 && number.value().compareTo(BigDecimal.valueOf(24)) <= 0;
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

    /** "429 F.3d 445", "347 U.S. 483": a volume of a reporter. */
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

    /** "1.4" behind a name is what came after its 1.3. */
    private boolean isVersion(NumberMention number) {
        String text = tokens.get(number.from()).text();
        int point = text.indexOf('.');
        return number.to() - number.from() == 1 && point > 0 && point <= 2 && text.length() - point <= 3;
    }

    /** Behind "article", "no.", "§": "Art. 12 and 13". */
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
        boolean goesOn = above != null
                && above.isNumber()
                && (lexicon.contains("and", before.lower()) || before.text().equals(","))
                && followsReference(at - 2);
        return dotted || goesOn;
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

    /** Small numbers in words say little of the world, unless they count beings, times or measures. */
    private boolean isInsignificant(NumberMention number, boolean qualified) {
        int to = number.to();
        if (number.value().compareTo(BigDecimal.ONE) <= 0) {
            return lexicon.lengthAt("rates", tokens, to) == 0 || qualified;
        }
        return !qualified && number.value().compareTo(TEN) <= 0 && !countsBeingsOrMeasures(to);
    }

    private boolean countsBeingsOrMeasures(int at) {
        UnitRecognizer.UnitMention unitMention = unitRecognizer.unitAfter(at);
        if (lexicon.lengthAt("rates", tokens, unitMention.end()) > 0) {
            return true;
        }
        for (int i = at; i < Math.min(tokens.size(), Math.max(unitMention.end(), at + 1)); i++) {
            String word = tokens.get(i).lower();
            if (lexicon.contains("counted", word)
                    || lexicon.contains("beings", word) && !lexicon.contains("functions", word)
                    || lexicon.contains("spans", word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> monthNames(String language) {
        Set<String> months = new HashSet<>();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        for (int use : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (String month : symbols.getMonths(use, DateFormatSymbols.WIDE)) {
                months.add(month.toLowerCase(Locale.ROOT));
            }
        }
        return months;
    }
}
