package org.undersigned.reading.figure;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.reading.figure.Amount.Written;

/** Tells numbers that count from numbers that name: dates, years, articles of law, "Title 42", "four pillars". */
final class Names {

    private static final Map<String, Set<String>> MONTHS = new ConcurrentHashMap<>();
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String NAMING_MARKS = "§#№/–-";

    private final Style style;
    private final List<Token> tokens;
    private final Set<String> months;

    Names(Style style, List<Token> tokens) {
        this.style = style;
        this.tokens = tokens;
        this.months = MONTHS.computeIfAbsent(style.language, Names::months);
    }

    boolean month(Token token) {
        return months.contains(token.lower()) && token.word();
    }

    /** Whether this amount, which nothing qualifies, is a name or a date and no figure. */
    boolean names(Amount amount, boolean qualified) {
        Token before = amount.from() == 0 ? null : tokens.get(amount.from() - 1);
        Token after = amount.to() >= tokens.size() ? null : tokens.get(amount.to());
        if (amount.unit() != null) {
            return false;
        }
        if (amount.written() == Written.DIGITS) {
            return year(amount) || day(amount) && dated(before, after) || labelled(amount, before, after);
        }
        return amount.written() == Written.WORDS && !qualified && small(amount, after);
    }

    private boolean year(Amount amount) {
        String text = tokens.get(amount.from()).text();
        return amount.to() - amount.from() == 1
                && text.length() == 4
                && text.chars().allMatch(Character::isDigit)
                && (text.startsWith("1") || text.startsWith("20"));
    }

    private static boolean day(Amount amount) {
        return amount.value().compareTo(LAST_DAY) <= 0;
    }

    private boolean dated(Token before, Token after) {
        return before != null && month(before) || after != null && month(after);
    }

    private boolean labelled(Amount amount, Token before, Token after) {
        if (before == null) {
            return after != null && (after.text().equals(".") || after.text().equals(")"));
        }
        boolean bracketed = before.text().equals("[") || before.text().equals("^");
        boolean marked = before.text().length() == 1 && NAMING_MARKS.contains(before.text());
        boolean reference = style.lists("references", before.lower());
        boolean initials = before.text().length() > 1
                && before.word()
                && before.text().equals(before.text().toUpperCase(Locale.ROOT));
        boolean named = before.capital() && amount.from() > 1 && !startsSentence(amount.from() - 1) && !counts(after);
        return bracketed || marked || reference || initials || named;
    }

    private boolean startsSentence(int at) {
        return at == 0 || ".!?:".contains(tokens.get(at - 1).text());
    }

    private boolean counts(Token after) {
        return after != null && after.word() && !after.capital() && !style.lists("functions", after.lower());
    }

    private boolean small(Amount amount, Token after) {
        return amount.value().compareTo(TEN) <= 0 && (after == null || !style.lists("counted", after.lower()))
                || amount.value().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Set<String> months(String language) {
        Set<String> months = new HashSet<>();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        for (String month : symbols.getMonths()) {
            months.add(month.toLowerCase(Locale.ROOT));
        }
        return months;
    }
}
