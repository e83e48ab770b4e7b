package org.undersigned.reading.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.reading.figure.Amount.Written;

/** Reads numbers: 10,318; 1.2 million; €89; 63%; seven; twenty-one; tens of thousands. */
final class Amounts {

    private static final Map<String, Set<String>> SPELLED = new ConcurrentHashMap<>();
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₹", "INR");
    private static final int LONGEST_SPELLING = 8;

    private final Style style;
    private final List<Token> tokens;
    private final Set<String> spelled;

    Amounts(Style style, List<Token> tokens) {
        this.style = style;
        this.tokens = tokens;
        this.spelled = SPELLED.computeIfAbsent(style.language, Amounts::numberWords);
    }

    /** The number that begins at this token. */
    Optional<Amount> at(int at) {
        Optional<Amount> magnitude = Style.at(style.magnitudes, tokens, at)
                .map(found -> new Amount(
                        found.getValue(),
                        Written.MAGNITUDE,
                        null,
                        at,
                        at + found.getKey().size()));
        return magnitude.or(() -> digits(at)).or(() -> words(at));
    }

    private Optional<Amount> digits(int at) {
        boolean currency = CURRENCIES.containsKey(tokens.get(at).text()) && at + 1 < tokens.size();
        int number = currency ? at + 1 : at;
        BigDecimal value = value(tokens.get(number).text());
        if (value == null) {
            return Optional.empty();
        }
        String unit = currency ? CURRENCIES.get(tokens.get(at).text()) : null;
        return Optional.of(scaled(value, Written.DIGITS, unit, at, number + 1));
    }

    private Optional<Amount> words(int at) {
        int end = at;
        while (end < tokens.size() && end - at < LONGEST_SPELLING && spelled(tokens.get(end))) {
            end++;
        }
        if (end == at) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        tokens.subList(at, end)
                .forEach(token -> words.append(words.isEmpty() ? "" : " ").append(token.lower()));
        ParsePosition parsed = new ParsePosition(0);
        RuleBasedNumberFormat spelling =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(style.language), RuleBasedNumberFormat.SPELLOUT);
        Number value = spelling.parse(words.toString(), parsed);
        if (value == null || parsed.getIndex() < words.length()) {
            return Optional.empty();
        }
        return Optional.of(scaled(new BigDecimal(value.toString()), Written.WORDS, null, at, end));
    }

    /** "million" and "percent" behind the number belong to it. */
    private Amount scaled(BigDecimal value, Written written, String unit, int from, int to) {
        int end = to;
        BigDecimal whole = value;
        if (end < tokens.size() && style.scales.containsKey(tokens.get(end).lower())) {
            whole = whole.multiply(style.scales.get(tokens.get(end).lower()));
            end++;
        }
        String said = unit;
        if (end < tokens.size() && style.lists("percent", tokens.get(end).lower())) {
            said = "percent";
            end++;
        } else if (end + 1 < tokens.size()
                && style.lists(
                        "percent",
                        tokens.get(end).lower() + " " + tokens.get(end + 1).lower())) {
            said = "percent";
            end += 2;
        } else if (end < tokens.size() && CURRENCIES.containsKey(tokens.get(end).text()) && said == null) {
            said = CURRENCIES.get(tokens.get(end).text());
            end++;
        }
        return new Amount(whole, written, said, from, end);
    }

    private boolean spelled(Token token) {
        for (String part : token.lower().split("-")) {
            if (!spelled.contains(part)) {
                return false;
            }
        }
        return token.word();
    }

    /** The value of a token of digits; {@code null} where it has other characters in it. */
    private BigDecimal value(String text) {
        if (!Character.isDigit(text.charAt(0)) || text.length() > 30) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (separates(text, i)) {
                continue;
            } else if (c == style.decimal || c == '.' || c == ',') {
                if (plain.indexOf(".") >= 0) {
                    return null;
                }
                plain.append('.');
            } else {
                return null;
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** A mark parts thousands where just three digits follow, and it isn't the language's decimal mark. */
    private boolean separates(String text, int at) {
        char mark = text.charAt(at);
        int digits = 0;
        while (at + 1 + digits < text.length() && Character.isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        boolean space = mark == '\u00a0' || mark == '\u202f';
        return digits == 3 && (space || mark == style.grouping || ".,'’".indexOf(mark) >= 0 && mark != style.decimal);
    }

    private static Set<String> numberWords(String language) {
        RuleBasedNumberFormat spelling =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        Set<String> words = new HashSet<>();
        for (long n = 0; n <= 1000; n++) {
            words.addAll(List.of(
                    spelling.format(n).toLowerCase(java.util.Locale.ROOT).split("[ -]")));
        }
        words.addAll(List.of(
                spelling.format(2_002_002L).toLowerCase(java.util.Locale.ROOT).split("[ -]")));
        return words;
    }
}
