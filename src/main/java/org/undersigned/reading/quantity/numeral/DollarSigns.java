package org.undersigned.reading.quantity.numeral;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/**
 * Whether "$" may be other money than US dollars: in a letter that names Mexico it is probably pesos.
 *
 * @param open whether the currency of a "$" that nothing stands beside is unknown
 */
public record DollarSigns(boolean open) {

    public static final DollarSigns AMERICAN = new DollarSigns(false);

    private static final String DOLLAR = "USD";

    /** "$5", but not "US$5" and "R$ 5". */
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}.])\\$");

    private static final Pattern UNITED_STATES = Pattern.compile(
            "\\bU\\.?S\\.?(?:A\\b)?(?![\\p{L}$])|(?<!Latin |South |Central )\\bAmericans?\\b|\\bWhite House\\b");

    /** So many countries of a language with a "$" of their own are most of those that write one. */
    private static final int MANY = 5;

    /** The currencies that the countries of a language write with "$", by the country's name in that language. */
    private static final PerLanguage<Map<String, String>> BY_COUNTRY = new PerLanguage<>(DollarSigns::byCountry);

    /** Finds out by the countries that the whole text names. */
    public static DollarSigns find(List<Passage> passages, QuantityLexicon lexicon) {
        if (passages.stream().noneMatch(passage -> BARE.matcher(passage.words()).find())) {
            return AMERICAN;
        }
        Map<String, String> countries = BY_COUNTRY.get(lexicon.language());
        Set<String> named = countries.entrySet().stream()
                .filter(country -> passages.get(0).text().contains(country.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        boolean foreign = named.stream().anyMatch(code -> !code.equals(DOLLAR));
        boolean american = named.contains(DOLLAR)
                || passages.stream()
                        .anyMatch(passage ->
                                UNITED_STATES.matcher(passage.words()).find());
        return new DollarSigns(
                areOwn(lexicon.language(), countries) ? foreign || named.isEmpty() : foreign && !american);
    }

    /** Whether a "$" in a letter that names no country is probably that of one: in Spanish and Portuguese, not in English. */
    private static boolean areOwn(String language, Map<String, String> countries) {
        Currency usual = Currency.getInstance(ULocale.addLikelySubtags(ULocale.forLanguageTag(language)));
        long own =
                countries.values().stream().filter(code -> !code.equals(DOLLAR)).count();
        return !usual.getCurrencyCode().equals(DOLLAR)
                && (own >= MANY || countries.containsValue(usual.getCurrencyCode()));
    }

    /** A figure without its currency if that is open: behind it, no word tells which dollars. */
    public QuantityMention settle(QuantityMention mention, List<Token> tokens, QuantityLexicon lexicon) {
        Quantity figure = mention.quantity();
        boolean unknown = open
                && DOLLAR.equals(figure.unit())
                && BARE.matcher(figure.text()).find()
                && tokens.subList(mention.to() - 1, Math.min(tokens.size(), mention.to() + 2)).stream()
                        .noneMatch(token -> token.isWord() && lexicon.currencyOf(token.lower()) != null);
        Quantity bare = unknown
                ? new Quantity(figure.value(), figure.lower(), figure.upper(), figure.qualifier(), figure.text(), null)
                : figure;
        return unknown ? new QuantityMention(bare, mention.from(), mention.to(), mention.unitEnd()) : mention;
    }

    private static Map<String, String> byCountry(String language) {
        ULocale speaker = ULocale.forLanguageTag(language);
        Map<String, String> currencies = new HashMap<>();
        Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals(language)
                        && locale.getCountry().length() == 2
                        && locale.getScript().isEmpty())
                .forEach(locale -> {
                    Currency currency = Currency.getInstance(locale);
                    if (currency != null && currency.getSymbol(locale).contains("$")) {
                        currencies.put(locale.getDisplayCountry(speaker), currency.getCurrencyCode());
                    }
                });
        return currencies;
    }
}
