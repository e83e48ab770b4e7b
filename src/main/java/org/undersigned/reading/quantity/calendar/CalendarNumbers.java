package org.undersigned.reading.quantity.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.MonthNames;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/** Recognises numbers that are years, days of a month or times of day: "in 2011", "18 November", "7 pm". */
public final class CalendarNumbers {

    private static final PerLanguage<Set<String>> MONTHS = new PerLanguage<>(MonthNames::fullNames);

    private static final Set<String> ALL_MONTHS = Stream.concat(Languages.ALL.stream(), MonthNames.NEIGHBOURS.stream())
            .flatMap(language -> MonthNames.fullNames(language).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final PerLanguage<Set<String>> WEEKDAYS = new PerLanguage<>(CalendarNumbers::weekdayNames);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final Set<String> months;
    private final UnitRecognizer unitRecognizer;
    private final ClockNumbers clockNumbers;

    public CalendarNumbers(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.months = MONTHS.get(lexicon.language());
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
        this.clockNumbers = new ClockNumbers(lexicon, tokens, this);
    }

    public boolean isClockTime(NumberMention number) {
        return clockNumbers.isClockTime(number);
    }

    /** Whether a number is a year, a day of a month or a time of day. */
    public boolean isCalendarNumber(NumberMention number) {
        return isYear(number)
                || isDecade(number)
                || isDayNumber(number) && namesDayOfMonth(number)
                || isClockTime(number);
    }

    /** "Negli anni '60", "les années 60", "los años 80": tens behind a word for years that no number counts. */
    private boolean isDecade(NumberMention number) {
        String text = tokens.get(number.from()).text();
        boolean apostrophe = number.from() > 1
                && "'’‘".contains(tokens.get(number.from() - 1).text())
                && Token.isAdjacent(tokens, number.from());
        int years = number.from() - (apostrophe ? 2 : 1);
        if (years < 1 || lexicon.compoundsPrecede() || !text.matches("[1-9]0")) {
            return false;
        }
        String word = tokens.get(years).lower();
        String before = tokens.get(years - 1).lower();
        return lexicon.contains("spans", word)
                && !word.equals(unitRecognizer.singular(word))
                && !lexicon.isPartOfTime(unitRecognizer.singular(word))
                && (lexicon.contains("articles", before)
                        || lexicon.contains("of", before)
                        || lexicon.contains("placed", before)
                        || lexicon.contains("since", before));
    }

    /** "Treinta de septiembre": a day in words before its month; but "dal 3 marzo una decina di barche". */
    public boolean isDayOfMonth(NumberMention number) {
        Token before = tokenAt(number.from() - 1);
        return isDayNumber(number) && !(before != null && isMonth(before)) && namesDayOfMonth(number);
    }

    public boolean isMonth(Token token) {
        return token.isWord() && months.contains(token.lower());
    }

    /** "28 de Març", "3 March": a letter may quote the date of a source in another language. */
    private boolean isMonthOfAnyLanguage(Token token) {
        return isMonth(token) || token.isWord() && ALL_MONTHS.contains(token.lower());
    }

    /** Four digits are a year, unless the thing that they count follows at once: "1500 people". */
    public boolean isYear(NumberMention number) {
        String text = tokens.get(number.from()).text();
        boolean shape = number.to() - number.from() == 1
                && text.length() == 4
                && text.chars().allMatch(Character::isDigit)
                && (text.startsWith("1") || text.startsWith("20") || text.startsWith("21"));
        if (!shape) {
            return false;
        }
        UnitRecognizer.UnitMention unit = unitRecognizer.unitAfter(number.to());
        boolean counts = unit.word() != null
                && unit.end() <= number.to() + 2
                && !lexicon.contains("spans", tokens.get(unit.end() - 1).lower());
        boolean qualified =
                lexicon.qualifiersBefore().longestBefore(tokens, number.from()).isPresent();
        boolean being =
                counts && lexicon.contains("beings", tokens.get(unit.end() - 1).lower());
        boolean near = text.startsWith("19") || text.startsWith("20");
        if (!near && isLimited(number)) {
            return false;
        }
        if (!counts || !qualified && isDated(number.from() - 1, being)) {
            return true;
        }
        return near && !being && !qualified;
    }

    /** "More than 1050 Danish and other bakers": the noun may be far. */
    private boolean isLimited(NumberMention number) {
        Token next = tokenAt(number.to());
        return next != null
                && next.isWord()
                && !lexicon.contains("functions", next.lower())
                && lexicon.qualifiersBefore()
                        .longestBefore(tokens, number.from())
                        .filter(phrase -> phrase.size() > 1 && phrase.meaning() != Qualifier.ABOUT)
                        .isPresent();
    }

    /** "In 1500", "May 1500", "since 1500"; but "of 1500 people" is the number of what it counts. */
    private boolean isDated(int before, boolean being) {
        Token word = tokenAt(before);
        boolean genitive = being && word != null && lexicon.contains("of", word.lower());
        return word != null
                && !genitive
                && (lexicon.contains("placed", word.lower())
                        || lexicon.contains("since", word.lower())
                        || isMonth(word));
    }

    private static boolean isDayNumber(NumberMention number) {
        return number.value().compareTo(LAST_DAY) <= 0;
    }

    /** Whether a month follows or precedes: "18 November", "May 5", "26 de abril", "21 a 26 de abril". */
    boolean namesDayOfMonth(NumberMention number) {
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
        if (at < tokens.size() && isMonthOfAnyLanguage(tokens.get(at))) {
            return true;
        }
        boolean leads = at + 1 < tokens.size()
                && (lexicon.contains("and", tokens.get(at).lower())
                        || tokens.get(at).isPunctuation())
                && tokens.get(at + 1).isNumber()
                && at + 1 > number.from();
        return leads
                && isShort(at + 1)
                && namesDayOfMonth(
                        new NumberMention(BigDecimal.ONE, NumberMention.Notation.DIGITS, null, at + 1, at + 2));
    }

    private boolean isShort(int at) {
        return tokens.get(at).text().length() <= 2;
    }

    public boolean isWeekday(Token token) {
        return WEEKDAYS.get(lexicon.language()).contains(token.lower());
    }

    private static Set<String> weekdayNames(String language) {
        return Arrays.stream(DateFormatSymbols.getInstance(ULocale.forLanguageTag(language))
                        .getWeekdays())
                .map(day -> day.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Token tokenAt(int at) {
        return at < 0 || at >= tokens.size() ? null : tokens.get(at);
    }
}
