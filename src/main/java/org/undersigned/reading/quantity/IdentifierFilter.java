package org.undersigned.reading.quantity;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.reading.quantity.NumberMention.Written;

/** Tells numbers that count from numbers that name: dates, hours, years, articles of law, "Title 42", "four pillars". */
final class IdentifierFilter {

    private static final Map<String, Set<String>> MONTHS = new ConcurrentHashMap<>();
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
        this.months = MONTHS.computeIfAbsent(lexicon.language, IdentifierFilter::months);
    }

    boolean month(Token token) {
        return token.word() && months.contains(token.lower());
    }

    /** Whether this amount is a name or a date and no figure. */
    boolean names(NumberMention number, boolean qualified) {
        Token before = token(number.from() - 1);
        Token after = token(number.to());
        if (number.unit() != null) {
            return false;
        }
        if (number.written() == Written.DIGITS) {
            return year(number) || day(number) && dated(number) || clock(number) || labelled(number, before, after);
        }
        return number.written() == Written.WORDS && (referred(number.from()) || small(number, qualified));
    }

    private Token token(int at) {
        return at < 0 || at >= tokens.size() ? null : tokens.get(at);
    }

    /** Four digits are a year, unless just behind them stands what they count: "1500 people". */
    boolean year(NumberMention number) {
        String text = tokens.get(number.from()).text();
        boolean shape = number.to() - number.from() == 1
                && text.length() == 4
                && text.chars().allMatch(Character::isDigit)
                && (text.startsWith("1") || text.startsWith("20") || text.startsWith("21"));
        if (!shape) {
            return false;
        }
        UnitRecognizer.Unit unit = unitRecognizer.after(number.to());
        boolean counts = unit.word() != null
                && unit.end() <= number.to() + 2
                && !lexicon.lists("spans", tokens.get(unit.end() - 1).lower())
                && !(token(number.from() - 1) != null
                        && (lexicon.lists("placed", token(number.from() - 1).lower())
                                || lexicon.lists(
                                        "since", token(number.from() - 1).lower())
                                || month(token(number.from() - 1))));
        boolean near = text.startsWith("19") || text.startsWith("20");
        return !counts
                || near
                        && !lexicon.lists("beings", tokens.get(unit.end() - 1).lower())
                        && lexicon.before.before(tokens, number.from()).isEmpty();
    }

    private static boolean day(NumberMention number) {
        return number.value().compareTo(LAST_DAY) <= 0;
    }

    /** A day of a month: "18 November", "May 5", "26 de abril", "21 a 26 de abril". */
    private boolean dated(NumberMention number) {
        Token before = token(number.from() - 1);
        if (before != null && month(before)) {
            return true;
        }
        int at = number.to();
        boolean ordinal = at < tokens.size() && tokens.get(at).text().equals(".");
        at += ordinal ? 1 : 0;
        for (int i = 0;
                i < 2
                        && at < tokens.size()
                        && (lexicon.lists("of", tokens.get(at).lower())
                                || tokens.get(at).lower().equals("de"));
                i++) {
            at++;
        }
        if (at < tokens.size() && month(tokens.get(at))) {
            return true;
        }
        boolean leads = at + 1 < tokens.size()
                && (lexicon.lists("and", tokens.get(at).lower())
                        || tokens.get(at).punctuation())
                && tokens.get(at + 1).number()
                && at + 1 > number.from();
        return leads
                && amounts(at + 1)
                && dated(new NumberMention(BigDecimal.ONE, Written.DIGITS, null, at + 1, at + 2));
    }

    private boolean amounts(int at) {
        return tokens.get(at).text().length() <= 2;
    }

    /** An hour of the day: "7 pm", "18:30", "9 Uhr". */
    private boolean clock(NumberMention number) {
        int at = number.to();
        boolean minutes = at + 1 < tokens.size()
                && tokens.get(at).text().equals(":")
                && tokens.get(at + 1).number()
                && tokens.get(at).end() == tokens.get(at + 1).start();
        return minutes || lexicon.at("clock", tokens, at) > 0 && number.value().compareTo(BigDecimal.valueOf(24)) <= 0;
    }

    private boolean labelled(NumberMention number, Token before, Token after) {
        if (before == null) {
            return after != null && (after.text().equals(".") || after.text().equals(")"));
        }
        boolean bracketed =
                (before.text().equals("[") || before.text().equals("^")) && (after == null || after.punctuation());
        boolean parenthesis = before.text().equals("(")
                && after != null
                && after.text().equals(")")
                && number.value().scale() <= 0;
        boolean marked = before.text().length() == 1
                && NAMING_MARKS.contains(before.text())
                && (Token.touch(tokens, number.from())
                        || before.text().equals("№")
                        || before.text().equals("§"));
        boolean decimalPart = after != null && after.text().equals("/") && Token.touch(tokens, number.to());
        boolean initials = before.text().length() > 1
                && before.word()
                && before.text().equals(before.text().toUpperCase(Locale.ROOT))
                && before.text().chars().anyMatch(Character::isLetter);
        boolean named = before.capital()
                && !lexicon.nounsAreCapitalised
                && number.from() > 1
                && !startsSentence(number.from() - 1)
                && !lexicon.lists("functions", before.lower())
                && (!counts(after) || version(number));
        return bracketed
                || parenthesis
                || marked
                || decimalPart
                || referred(number.from())
                || initials && !counts(after)
                || reported(number)
                || named;
    }

    /** "429 F.3d 445", "347 U.S. 483": a volume of a reporter. */
    private boolean reported(NumberMention number) {
        int before = number.from() - 1;
        before -= before > 0 && tokens.get(before).text().equals(".") ? 1 : 0;
        return reporter(number.to())
                || reporter(before)
                        && token(before - 1) != null
                        && token(before - 1).number();
    }

    private boolean reporter(int at) {
        Token letters = token(at);
        Token stop = token(at + 1);
        boolean dotted = stop != null && stop.text().equals(".") && Token.touch(tokens, at + 1);
        return letters != null
                && letters.capital()
                && (letters.text().length() == 1 && dotted
                        || letters.text().length() > 2 && letters.text().charAt(1) == '.');
    }

    /** "1.4" behind a name is what came after its 1.3. */
    private boolean version(NumberMention number) {
        String text = tokens.get(number.from()).text();
        int point = text.indexOf('.');
        return number.to() - number.from() == 1 && point > 0 && point <= 2 && text.length() - point <= 3;
    }

    /** Behind "article", "no.", "§": "Art. 12 and 13". */
    private boolean referred(int at) {
        Token before = token(at - 1);
        if (before == null) {
            return false;
        }
        if (lexicon.lists("references", before.lower())) {
            return true;
        }
        Token above = token(at - 2);
        boolean dotted = before.text().equals(".") && above != null && lexicon.lists("references", above.lower());
        boolean goesOn = above != null
                && above.number()
                && (lexicon.lists("and", before.lower()) || before.text().equals(","))
                && referred(at - 2);
        return dotted || goesOn;
    }

    private boolean startsSentence(int at) {
        return at == 0 || ".!?:".contains(tokens.get(at - 1).text());
    }

    private boolean counts(Token after) {
        return after != null && after.word() && !after.capital() && !lexicon.lists("functions", after.lower());
    }

    /** Small numbers in words say little of the world, unless they count beings, times or measures. */
    private boolean small(NumberMention number, boolean qualified) {
        int to = number.to();
        if (number.value().compareTo(BigDecimal.ONE) <= 0) {
            return lexicon.at("rates", tokens, to) == 0 || qualified;
        }
        return !qualified && number.value().compareTo(TEN) <= 0 && !counted(to);
    }

    private boolean counted(int at) {
        UnitRecognizer.Unit unit = unitRecognizer.after(at);
        if (lexicon.at("rates", tokens, unit.end()) > 0) {
            return true;
        }
        for (int i = at; i < Math.min(tokens.size(), Math.max(unit.end(), at + 1)); i++) {
            String word = tokens.get(i).lower();
            if (lexicon.lists("counted", word)
                    || lexicon.lists("beings", word) && !lexicon.lists("functions", word)
                    || lexicon.lists("spans", word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> months(String language) {
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
