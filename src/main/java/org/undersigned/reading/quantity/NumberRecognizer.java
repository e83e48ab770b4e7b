package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.quantity.NumberMention.Written;

/** Reads numbers: 10,318; 1.2 million; €89; 63%; 5½; seven; twenty-one; tens of thousands. */
final class NumberRecognizer {

    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₹", "INR", "₴", "UAH", "₪", "ILS", "₦", "NGN",
            "₱", "PHP");
    private static final Map<String, String> DOLLARS = Map.of(
            "us", "USD", "u.s", "USD", "r", "BRL", "c", "CAD", "ca", "CAD", "a", "AUD", "au", "AUD", "nz", "NZD", "hk",
            "HKD", "s", "SGD");
    private static final Map<String, String> VULGAR =
            Map.of("½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "0.3333", "⅔", "0.6667");
    private static final int LONGEST_SPELLING = 8;

    /** Parsing what is spelled is slow: so many words at once, and so often in one passage. */
    private static final int LONGEST_PARSED = 6;

    private static final int MOST_PARSED = 200;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final SpelledNumbers spelledNumbers;
    private int parsed;

    NumberRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.spelledNumbers = SpelledNumbers.of(lexicon.language);
    }

    /** The number that begins at this token. */
    Optional<NumberMention> at(int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        Optional<NumberMention> magnitude = lexicon.magnitude(tokens, at)
                .map(found -> scaled(found.meaning(), Written.MAGNITUDE, null, at, at + found.size()));
        return magnitude.or(() -> digits(at)).or(() -> words(at)).or(() -> half(at));
    }

    /** "Half a million", "a quarter of a billion". */
    private Optional<NumberMention> half(int at) {
        return lexicon.fractions.at(tokens, at).flatMap(part -> {
            int to = at + part.size();
            for (int i = 0;
                    i < 2
                            && to < tokens.size()
                            && lexicon.lists("of", tokens.get(to).lower());
                    i++) {
                to++;
            }
            boolean scaled = to < tokens.size()
                    && lexicon.scales.containsKey(tokens.get(to).lower());
            return scaled ? Optional.of(scaled(part.meaning(), Written.WORDS, null, at, to)) : Optional.empty();
        });
    }

    private Optional<NumberMention> digits(int at) {
        int number = at;
        String unit = null;
        String dollars = DOLLARS.get(tokens.get(at).lower());
        if (dollars != null
                && text(at + 1).equals("$")
                && tokens.get(at).end() == tokens.get(at + 1).start()) {
            unit = dollars;
            number = at + 2;
        } else if (CURRENCIES.containsKey(text(at))) {
            unit = CURRENCIES.get(text(at));
            number = at + 1;
        } else if (tokens.get(at).word()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).number()) {
            Optional<PhraseMatcher.Entry<String>> code = lexicon.money.at(tokens, at);
            if (code.isPresent() && code.get().size() == 1 && tokens.get(at).capital()) {
                unit = code.get().meaning();
                number = at + 1;
            }
        }
        BigDecimal value =
                number < tokens.size() ? value(priced(tokens.get(number).text())) : null;
        if (value == null) {
            return Optional.empty();
        }
        String vulgar = VULGAR.get(text(number + 1));
        if (vulgar != null && tokens.get(number).end() == tokens.get(number + 1).start()) {
            return Optional.of(scaled(value.add(new BigDecimal(vulgar)), Written.DIGITS, unit, at, number + 2));
        }
        return Optional.of(scaled(value, Written.DIGITS, unit, at, number + 1));
    }

    /** "P12,500", "R1,200": a currency that one letter stands for, whose country nobody can tell. */
    private static String priced(String text) {
        boolean price = text.length() > 5
                && Character.isUpperCase(text.charAt(0))
                && Character.isDigit(text.charAt(1))
                && text.indexOf(',') > 1;
        return price ? text.substring(1) : text;
    }

    private Optional<NumberMention> words(int at) {
        BigDecimal mixed = lexicon.mixed.get(tokens.get(at).lower());
        if (mixed != null) {
            return Optional.of(scaled(mixed, Written.WORDS, null, at, at + 1));
        }
        int end = at;
        while (end < tokens.size()
                && end - at < LONGEST_SPELLING
                && (spelled(tokens.get(end)) || end > at && joint(end))) {
            end++;
        }
        while (end > at && !spelled(tokens.get(end - 1))) {
            end--;
        }
        for (int to = end; to > at; to--) {
            Optional<NumberMention> read = spelled(at, to);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** "two hundred and ten", "treinta y dos": a small word between two that spell. */
    private boolean joint(int at) {
        return lexicon.lists("and", tokens.get(at).lower())
                && tokens.get(at).word()
                && at + 1 < tokens.size()
                && spelled(tokens.get(at + 1));
    }

    private Optional<NumberMention> spelled(int at, int end) {
        StringBuilder words = new StringBuilder();
        tokens.subList(at, end)
                .forEach(token -> words.append(words.isEmpty() ? "" : " ").append(SpelledNumbers.plain(token.lower())));
        if (words.toString().equals("and") || !spelled(tokens.get(end - 1))) {
            return Optional.empty();
        }
        Long known = spelledNumbers.number(words.toString());
        if (known != null) {
            return Optional.of(scaled(BigDecimal.valueOf(known), Written.WORDS, null, at, end));
        }
        boolean single = end - at == 1 && tokens.get(at).lower().indexOf('-') < 0;
        if (single || end - at > LONGEST_PARSED || ++parsed > MOST_PARSED) {
            return Optional.empty();
        }
        BigDecimal value = spelledNumbers.parsed(words.toString());
        return value == null ? Optional.empty() : Optional.of(scaled(value, Written.WORDS, null, at, end));
    }

    /** "million" and "percent" behind the number belong to it, as money does. */
    private NumberMention scaled(BigDecimal value, Written written, String unit, int from, int to) {
        int half = written == Written.MAGNITUDE ? 0 : lexicon.at("halves", tokens, to);
        int end = to + half;
        BigDecimal whole = half > 0 ? value.add(HALF) : value;
        while (end < tokens.size()
                && written != Written.MAGNITUDE
                && lexicon.scales.containsKey(tokens.get(end).lower())) {
            BigDecimal scale = lexicon.scales.get(tokens.get(end).lower());
            int more = half > 0 ? 0 : lexicon.at("halves", tokens, end + 1);
            whole = whole.multiply(scale).add(more > 0 ? scale.multiply(HALF) : BigDecimal.ZERO);
            end += 1 + more;
        }
        String said = unit;
        int percent = lexicon.at("percent", tokens, end);
        int of = end < tokens.size()
                        && end > to
                        && lexicon.lists("of", tokens.get(end).lower())
                ? 1
                : 0;
        Optional<PhraseMatcher.Entry<String>> money = lexicon.money.at(tokens, end + of);
        if (percent > 0) {
            said = "percent";
            end += percent;
        } else if (said == null
                && end < tokens.size()
                && CURRENCIES.containsKey(tokens.get(end).text())) {
            said = CURRENCIES.get(tokens.get(end).text());
            end++;
        } else if (said == null && money.isPresent()) {
            said = money.get().meaning();
            end += of + money.get().size();
        }
        return new NumberMention(whole, written, said, from, end);
    }

    /** Whether a word is a number above one: "two", "deux". */
    boolean several(String word) {
        Long number = spelledNumbers.number(SpelledNumbers.plain(word));
        return number != null && number > 1;
    }

    private boolean spelled(Token token) {
        if (!token.word() || token.lower().equals("and")) {
            return false;
        }
        for (String part : SpelledNumbers.plain(token.lower()).split("-")) {
            if (!spelledNumbers.has(part)) {
                return false;
            }
        }
        return true;
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
            } else if (c == lexicon.decimal || c == '.' || c == ',') {
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
        boolean space = mark == ' ' || mark == '\u00a0' || mark == '\u202f' || mark == '\u2009';
        return digits == 3
                && (space || mark == lexicon.grouping || ".,'’".indexOf(mark) >= 0 && mark != lexicon.decimal);
    }

    private String text(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
