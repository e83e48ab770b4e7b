package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.quantity.NumberMention.Notation;

/** Reads numbers: 10,318; 1.2 million; €89; 63%; 5½; seven; twenty-one; tens of thousands. */
final class NumberRecognizer {

    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₹", "INR", "₴", "UAH", "₪", "ILS", "₦", "NGN",
            "₱", "PHP");
    private static final Map<String, String> DOLLAR_PREFIXES = Map.of(
            "us", "USD", "u.s", "USD", "r", "BRL", "c", "CAD", "ca", "CAD", "a", "AUD", "au", "AUD", "nz", "NZD", "hk",
            "HKD", "s", "SGD");
    private static final Map<String, String> VULGAR_FRACTIONS =
            Map.of("½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "0.3333", "⅔", "0.6667");
    private static final int MAX_SPELLED_WORDS = 8;

    /** Parsing what is spelled is slow: so many words at once, and so often in one passage. */
    private static final int MAX_PARSED_WORDS = 6;

    private static final int MAX_PARSES = 200;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final SpelledNumbers spelledNumbers;
    private int parseCount;

    NumberRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.spelledNumbers = SpelledNumbers.forLanguage(lexicon.language);
    }

    /** The number that begins at this token. */
    Optional<NumberMention> recognizeAt(int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        Optional<NumberMention> magnitude = lexicon.magnitudeAt(tokens, at)
                .map(found -> withScaleAndUnit(found.meaning(), Notation.MAGNITUDE, null, at, at + found.size()));
        return magnitude.or(() -> digitsAt(at)).or(() -> wordsAt(at)).or(() -> scaledFractionAt(at));
    }

    /** "Half a million", "a quarter of a billion". */
    private Optional<NumberMention> scaledFractionAt(int at) {
        return lexicon.fractions.longestAt(tokens, at).flatMap(part -> {
            int to = at + part.size();
            for (int i = 0;
                    i < 2
                            && to < tokens.size()
                            && lexicon.contains("of", tokens.get(to).lower());
                    i++) {
                to++;
            }
            boolean scaled = to < tokens.size()
                    && lexicon.scales.containsKey(tokens.get(to).lower());
            return scaled
                    ? Optional.of(withScaleAndUnit(part.meaning(), Notation.WORDS, null, at, to))
                    : Optional.empty();
        });
    }

    private Optional<NumberMention> digitsAt(int at) {
        int number = at;
        String unit = null;
        String dollars = DOLLAR_PREFIXES.get(tokens.get(at).lower());
        if (dollars != null
                && textAt(at + 1).equals("$")
                && tokens.get(at).end() == tokens.get(at + 1).start()) {
            unit = dollars;
            number = at + 2;
        } else if (CURRENCIES.containsKey(textAt(at))) {
            unit = CURRENCIES.get(textAt(at));
            number = at + 1;
        } else if (tokens.get(at).isWord()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isNumber()) {
            Optional<PhraseMatcher.Phrase<String>> code = lexicon.money.longestAt(tokens, at);
            if (code.isPresent() && code.get().size() == 1 && tokens.get(at).isCapitalized()) {
                unit = code.get().meaning();
                number = at + 1;
            }
        }
        BigDecimal value = number < tokens.size()
                ? parseDigits(withoutCurrencyLetter(tokens.get(number).text()))
                : null;
        if (value == null) {
            return Optional.empty();
        }
        String vulgar = VULGAR_FRACTIONS.get(textAt(number + 1));
        if (vulgar != null && tokens.get(number).end() == tokens.get(number + 1).start()) {
            return Optional.of(
                    withScaleAndUnit(value.add(new BigDecimal(vulgar)), Notation.DIGITS, unit, at, number + 2));
        }
        return Optional.of(withScaleAndUnit(value, Notation.DIGITS, unit, at, number + 1));
    }

    /** "P12,500", "R1,200": a currency that one letter stands for, whose country nobody can tell. */
    private static String withoutCurrencyLetter(String text) {
        boolean price = text.length() > 5
                && Character.isUpperCase(text.charAt(0))
                && Character.isDigit(text.charAt(1))
                && text.indexOf(',') > 1;
        return price ? text.substring(1) : text;
    }

    private Optional<NumberMention> wordsAt(int at) {
        BigDecimal mixed = lexicon.mixed.get(tokens.get(at).lower());
        if (mixed != null) {
            return Optional.of(withScaleAndUnit(mixed, Notation.WORDS, null, at, at + 1));
        }
        int end = at;
        while (end < tokens.size()
                && end - at < MAX_SPELLED_WORDS
                && (isNumberWord(tokens.get(end)) || end > at && joinsNumberWords(end))) {
            end++;
        }
        while (end > at && !isNumberWord(tokens.get(end - 1))) {
            end--;
        }
        for (int to = end; to > at; to--) {
            Optional<NumberMention> spelled = parseSpelled(at, to);
            if (spelled.isPresent()) {
                return spelled;
            }
        }
        return Optional.empty();
    }

    /** "two hundred and ten", "treinta y dos": a small word between two that spell. */
    private boolean joinsNumberWords(int at) {
        return lexicon.contains("and", tokens.get(at).lower())
                && tokens.get(at).isWord()
                && at + 1 < tokens.size()
                && isNumberWord(tokens.get(at + 1));
    }

    private Optional<NumberMention> parseSpelled(int at, int end) {
        StringBuilder words = new StringBuilder();
        tokens.subList(at, end).forEach(token -> words.append(words.isEmpty() ? "" : " ")
                .append(SpelledNumbers.normalize(token.lower())));
        if (words.toString().equals("and") || !isNumberWord(tokens.get(end - 1))) {
            return Optional.empty();
        }
        Long known = spelledNumbers.lookUp(words.toString());
        if (known != null) {
            return Optional.of(withScaleAndUnit(BigDecimal.valueOf(known), Notation.WORDS, null, at, end));
        }
        boolean single = end - at == 1 && tokens.get(at).lower().indexOf('-') < 0;
        if (single || end - at > MAX_PARSED_WORDS || ++parseCount > MAX_PARSES) {
            return Optional.empty();
        }
        BigDecimal value = spelledNumbers.parse(words.toString());
        return value == null ? Optional.empty() : Optional.of(withScaleAndUnit(value, Notation.WORDS, null, at, end));
    }

    /** "million" and "percent" behind the number belong to it, as money does. */
    private NumberMention withScaleAndUnit(BigDecimal value, Notation notation, String unit, int from, int to) {
        int half = notation == Notation.MAGNITUDE ? 0 : lexicon.lengthAt("halves", tokens, to);
        int end = to + half;
        BigDecimal whole = half > 0 ? value.add(HALF) : value;
        while (end < tokens.size()
                && notation != Notation.MAGNITUDE
                && lexicon.scales.containsKey(tokens.get(end).lower())) {
            BigDecimal scale = lexicon.scales.get(tokens.get(end).lower());
            int more = half > 0 ? 0 : lexicon.lengthAt("halves", tokens, end + 1);
            whole = whole.multiply(scale).add(more > 0 ? scale.multiply(HALF) : BigDecimal.ZERO);
            end += 1 + more;
        }
        String said = unit;
        int percent = lexicon.lengthAt("percent", tokens, end);
        int of = end < tokens.size()
                        && end > to
                        && lexicon.contains("of", tokens.get(end).lower())
                ? 1
                : 0;
        Optional<PhraseMatcher.Phrase<String>> money = lexicon.money.longestAt(tokens, end + of);
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
        return new NumberMention(whole, notation, said, from, end);
    }

    /** Whether a word is a number above one: "two", "deux". */
    boolean isPlural(String word) {
        Long number = spelledNumbers.lookUp(SpelledNumbers.normalize(word));
        return number != null && number > 1;
    }

    private boolean isNumberWord(Token token) {
        if (!token.isWord() || token.lower().equals("and")) {
            return false;
        }
        for (String part : SpelledNumbers.normalize(token.lower()).split("-")) {
            if (!spelledNumbers.containsWord(part)) {
                return false;
            }
        }
        return true;
    }

    /** The value of a token of digits; {@code null} where it has other characters in it. */
    private BigDecimal parseDigits(String text) {
        if (!Character.isDigit(text.charAt(0)) || text.length() > 30) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (isGroupingMark(text, i)) {
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
    private boolean isGroupingMark(String text, int at) {
        char mark = text.charAt(at);
        int digits = 0;
        while (at + 1 + digits < text.length() && Character.isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        boolean space = mark == ' ' || mark == '\u00a0' || mark == '\u202f' || mark == '\u2009';
        return digits == 3
                && (space || mark == lexicon.grouping || ".,'’".indexOf(mark) >= 0 && mark != lexicon.decimal);
    }

    private String textAt(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
