package org.undersigned.reading.quantity.unit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** Recognises currencies beside a number: "€89", "Rs. 500", "US$ 3", "5 million euros", "20 M€". */
public final class CurrencyRecognizer {

    private static final Map<String, String> SYMBOLS = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₹", "INR", "₴", "UAH", "₪", "ILS", "₦", "NGN",
            "₱", "PHP");
    private static final Map<String, String> DOLLAR_PREFIXES = Map.ofEntries(
            Map.entry("us", "USD"),
            Map.entry("u.s", "USD"),
            Map.entry("r", "BRL"),
            Map.entry("c", "CAD"),
            Map.entry("ca", "CAD"),
            Map.entry("a", "AUD"),
            Map.entry("au", "AUD"),
            Map.entry("nz", "NZD"),
            Map.entry("hk", "HKD"),
            Map.entry("s", "SGD"),
            Map.entry("mx", "MXN"),
            Map.entry("rd", "DOP"));

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    public CurrencyRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** A currency code and the index of the token after it. */
    public record CurrencyMention(String code, int to) {}

    /** A currency before a number. */
    public Optional<CurrencyMention> before(int at) {
        return symbol(at).or(() -> code(at));
    }

    /** "€", "US$". */
    private Optional<CurrencyMention> symbol(int at) {
        String dollars = DOLLAR_PREFIXES.get(tokens.get(at).lower());
        if (dollars != null && textAt(at + 1).equals("$") && Token.isAdjacent(tokens, at + 1)) {
            return Optional.of(new CurrencyMention(dollars, at + 2));
        }
        return Optional.ofNullable(SYMBOLS.get(textAt(at))).map(symbol -> new CurrencyMention(symbol, at + 1));
    }

    /** "EUR 5", "Rs. 500". */
    private Optional<CurrencyMention> code(int at) {
        Token token = tokens.get(at);
        if (!token.isWord() || !token.isCapitalized()) {
            return Optional.empty();
        }
        boolean dotted = textAt(at + 1).equals(".") && Token.isAdjacent(tokens, at + 1);
        int number = dotted ? at + 2 : at + 1;
        return number < tokens.size()
                        && tokens.get(number).isNumber()
                        && !isEvent(token, tokens.get(number))
                        && !isEngineStandard(tokens, number, lexicon)
                ? lexicon.money()
                        .longestAt(tokens, at)
                        .filter(found -> found.size() <= number - at)
                        .map(found -> new CurrencyMention(found.meaning(), number))
                : Optional.empty();
    }

    /** "Euro 2012": a word with a capital before a year is the name of a championship; "Euro 6" is one for engines. */
    private static boolean isEvent(Token word, Token number) {
        return word.text().length() > 3
                && !word.text().equals(word.text().toUpperCase(Locale.ROOT))
                && YEAR.matcher(number.text()).matches();
    }

    /** Whether a number is that of a standard for engines: "Euro 6", but not "Euro 6 million" and "12 Euro 5 Cent". */
    public static boolean isEngineStandard(List<Token> tokens, int number, QuantityLexicon lexicon) {
        Token next = number + 1 < tokens.size() ? tokens.get(number + 1) : null;
        return number > 0
                && number < tokens.size()
                && tokens.get(number - 1).text().equalsIgnoreCase("euro")
                && tokens.get(number - 1).isCapitalized()
                && tokens.get(number).text().matches("[1-7]")
                && (next == null
                        || !lexicon.scales().containsKey(next.lower())
                                && !lexicon.shortScales().containsKey(next.text())
                                && !lexicon.contains("rates", next.lower())
                                && !lexicon.isMoney(tokens, number + 1)
                                && !next.lower().startsWith("cent"));
    }

    /** A currency after a number; after a scale word with "of": "5 millions d'euros". */
    public Optional<CurrencyMention> after(int at, boolean scaled) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        int from = at + (scaled && lexicon.contains("of", tokens.get(at).lower()) ? 1 : 0);
        return symbol(at).or(() -> lexicon.money()
                .longestAt(tokens, from)
                .filter(found -> !isEngineStandard(tokens, from + found.size(), lexicon))
                .map(found -> new CurrencyMention(found.meaning(), from + found.size())));
    }

    /** "$1,500 pesos": other money than dollars has the sign, too. */
    public boolean isNoDollar(NumberMention number, boolean scaled) {
        int at = number.to();
        int from = at
                + (scaled
                                && at < tokens.size()
                                && lexicon.contains("of", tokens.get(at).lower())
                        ? 1
                        : 0);
        return number.unit() != null
                && textAt(number.from()).equals("$")
                && from < tokens.size()
                && (lexicon.contains("dollarSigned", tokens.get(from).lower())
                        || after(at, scaled)
                                .filter(found -> !found.code().equals(number.unit()))
                                .isPresent());
    }

    private String textAt(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
