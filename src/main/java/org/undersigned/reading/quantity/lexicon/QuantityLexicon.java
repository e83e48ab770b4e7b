package org.undersigned.reading.quantity.lexicon;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.PerLanguage;

/** The words of one language for numbers and units: its {@code figures.yaml} and {@code counting.yaml}. */
public final class QuantityLexicon {

    private static final PerLanguage<QuantityLexicon> INSTANCES = new PerLanguage<>(QuantityLexicon::new);

    /** Scales that may follow a number without a space, in every language. */
    private static final List<String> SCALES_WITHOUT_SPACE = List.of("bn", "mn", "k", "M", "K", "B", "pc");

    private final String language;
    private final char decimal;
    private final boolean nounsAreCapitalised;
    private final Map<String, BigDecimal> scales;
    private final Map<String, BigDecimal> shortScales;
    private final Map<String, Map.Entry<BigDecimal, String>> amounts;
    private final Map<String, Map.Entry<BigDecimal, String>> mixed;
    private final PhraseMatcher<BigDecimal> magnitudes;
    private final PhraseMatcher<Qualifier> qualifiersBefore;
    private final PhraseMatcher<Qualifier> qualifiersAfter;
    private final PhraseMatcher<BigDecimal> fractions;
    private final PhraseMatcher<BigDecimal> multiples;
    private final PhraseMatcher<BigDecimal> ordinals;
    private final PhraseMatcher<String> money;
    private final Map<String, String> currencies;
    private final PhraseMatcher<String> compoundUnits;
    private final Map<String, String> irregular;
    private final List<String> plurals;
    private final Token.TokenizerRules tokenizerRules;
    private final Map<String, PhraseMatcher<Boolean>> phraseLists = new ConcurrentHashMap<>();
    private final Lexicon lexicon;
    private final Lexicon counting;
    private final Lexicon address;
    private final Map<String, BigDecimal> partsOfTime;
    private final List<String> verbEndings = new ArrayList<>();

    private QuantityLexicon(String language) {
        this.language = language;
        this.lexicon = Lexicon.forLanguage(language, "figures");
        this.counting = Lexicon.forLanguage(language, "counting");
        this.address = Lexicon.forLanguage(language, "address");
        this.verbEndings.addAll(counting.words("verbEndings"));
        this.verbEndings.addAll(Lexicon.forLanguage(language, "demands").words("spoken"));
        this.decimal = lexicon.words("decimal").get(0).charAt(0);
        this.nounsAreCapitalised = lexicon.words("capitalised").contains("nouns");
        this.scales = lowerCased(values(lexicon, "scales", BigDecimal::new));
        this.shortScales = values(counting, "shortScales", BigDecimal::new);
        this.partsOfTime = values(counting, "partsOfTime", BigDecimal::new);
        this.mixed = values(counting, "mixed", QuantityLexicon::parseAmount);
        this.amounts = values(counting, "amounts", QuantityLexicon::parseAmount);
        this.tokenizerRules = readTokenizerRules();
        this.magnitudes = phraseTable("magnitudes", BigDecimal::new);
        this.qualifiersBefore = phraseTable("before", QuantityLexicon::parseQualifier);
        this.qualifiersAfter = phraseTable("after", QuantityLexicon::parseQualifier);
        this.fractions = phraseTable("fractions", BigDecimal::new);
        this.multiples = phraseTable("multiples", BigDecimal::new);
        this.ordinals = phraseTable("ordinals", BigDecimal::new);
        this.money = phraseTable(lexicon, "money", Function.identity());
        this.currencies = lexicon.table("money");
        this.compoundUnits = phraseTable(counting, "compoundUnits", Function.identity());
        this.irregular = lexicon.table("irregular");
        this.plurals = lexicon.words("plurals");
    }

    public static QuantityLexicon forLanguage(String language) {
        return INSTANCES.get(Lexicon.exists(language, "figures") ? language : "en");
    }

    private static <V> Map<String, V> values(Lexicon source, String key, Function<String, V> meaning) {
        Map<String, V> values = new HashMap<>();
        source.table(key).forEach((word, value) -> values.put(word, meaning.apply(value)));
        return Collections.unmodifiableMap(values);
    }

    private static <V> Map<String, V> lowerCased(Map<String, V> values) {
        Map<String, V> lowerCased = new HashMap<>();
        values.forEach((word, value) -> lowerCased.put(word.toLowerCase(Locale.ROOT), value));
        return Collections.unmodifiableMap(lowerCased);
    }

    private Token.TokenizerRules readTokenizerRules() {
        Set<String> suffixes = new HashSet<>(SCALES_WITHOUT_SPACE);
        suffixes.addAll(MeasureSymbols.ALL);
        suffixes.addAll(scales.keySet());
        suffixes.addAll(shortScales.keySet());
        Set<String> abbreviations = new HashSet<>();
        for (String table : List.of("scales", "money")) {
            lexicon.table(table).keySet().stream()
                    .filter(word -> word.endsWith(".") && word.indexOf('.') == word.length() - 1)
                    .forEach(word -> abbreviations.add(word.substring(0, word.length() - 1)));
        }
        return new Token.TokenizerRules(
                new HashSet<>(lexicon.words("elisions")),
                suffixes,
                scales.keySet(),
                lexicon.table("money").keySet(),
                lexicon.table("after").keySet().stream()
                        .filter(words -> words.startsWith("- "))
                        .map(words -> words.substring(2))
                        .collect(Collectors.toSet()),
                new HashSet<>(counting.words("joinedNouns")),
                new AbbreviationRules(abbreviations, new HashSet<>(lexicon.words("functions")), nounsAreCapitalised));
    }

    /** Splits words into tokens. */
    public List<Token> tokenize(String words) {
        return Token.tokenize(words, tokenizerRules);
    }

    public String language() {
        return language;
    }

    public char decimal() {
        return decimal;
    }

    /** Whether nouns begin with a capital, as in German. */
    public boolean nounsAreCapitalised() {
        return nounsAreCapitalised;
    }

    /** Whether nouns stand before the noun that they qualify, as in English. */
    public boolean compoundsPrecede() {
        return language.equals("en");
    }

    public Map<String, BigDecimal> scales() {
        return scales;
    }

    /** Scales of one or two letters, case-sensitive: "m" in "£20m". */
    public Map<String, BigDecimal> shortScales() {
        return shortScales;
    }

    /** Abbreviations of a scale and a unit: "mdp". */
    public Map<String, Map.Entry<BigDecimal, String>> amounts() {
        return amounts;
    }

    /** Single words for a number, perhaps with its unit: anderthalb, полпроцента. */
    public Map<String, Map.Entry<BigDecimal, String>> mixed() {
        return mixed;
    }

    public PhraseMatcher<BigDecimal> magnitudes() {
        return magnitudes;
    }

    public PhraseMatcher<Qualifier> qualifiersBefore() {
        return qualifiersBefore;
    }

    public PhraseMatcher<Qualifier> qualifiersAfter() {
        return qualifiersAfter;
    }

    public PhraseMatcher<BigDecimal> fractions() {
        return fractions;
    }

    public PhraseMatcher<BigDecimal> multiples() {
        return multiples;
    }

    public PhraseMatcher<BigDecimal> ordinals() {
        return ordinals;
    }

    public PhraseMatcher<String> money() {
        return money;
    }

    public PhraseMatcher<String> compoundUnits() {
        return compoundUnits;
    }

    public Map<String, String> irregular() {
        return irregular;
    }

    public List<String> plurals() {
        return plurals;
    }

    /** Whether the countries of the language have different decimal marks. */
    public boolean marksVary() {
        return lexicon.words("decimal").size() > 1;
    }

    /** Whether a list of the lexicon has words: that of "adjectives" does where most of them follow their noun. */
    public boolean has(String key) {
        return !lexiconWith(key).words(key).isEmpty();
    }

    /** "1000000 MXN", "1.5". */
    private static Map.Entry<BigDecimal, String> parseAmount(String value) {
        int space = value.indexOf(' ');
        return space < 0
                ? new AbstractMap.SimpleEntry<>(new BigDecimal(value), null)
                : Map.entry(new BigDecimal(value.substring(0, space)), value.substring(space + 1));
    }

    private <V> PhraseMatcher<V> phraseTable(String key, Function<String, V> meaning) {
        return phraseTable(lexicon, key, meaning);
    }

    private <V> PhraseMatcher<V> phraseTable(Lexicon source, String key, Function<String, V> meaning) {
        PhraseMatcher<V> phraseMatcher = new PhraseMatcher<>();
        source.table(key)
                .forEach((words, value) -> phraseMatcher.addPhrase(words, meaning.apply(value), tokenizerRules));
        return phraseMatcher;
    }

    /** Whether a list of the lexicon contains a word. */
    public boolean contains(String key, String word) {
        return phrasesUnder(key).containsWord(word);
    }

    /** How many of a smaller unit of time make a larger one: 12 for "year" and "month"; {@code null} if none do. */
    public BigDecimal partsOfTime(String larger, String smaller) {
        return partsOfTime.get(larger + " " + smaller);
    }

    /** Whether a unit is a part of a larger one of time: "day". */
    public boolean isPartOfTime(String unit) {
        return unit != null && partsOfTime.keySet().stream().anyMatch(units -> units.endsWith(" " + unit));
    }

    /** Whether a token is a word or a symbol of a currency; false behind the last token. */
    public boolean isMoney(List<Token> tokens, int at) {
        return at < tokens.size()
                && (money.containsWord(tokens.get(at).lower()) || tokens.get(at).isCurrencySymbol());
    }

    /** The code of ISO 4217 that a word stands for: "euro"; {@code null} if it is no currency. */
    public String currencyOf(String word) {
        return currencies.get(word);
    }

    /** Whether a word begins an adjunct of time, which ends the clause before it: "since", "during". */
    public boolean startsTimeAdjunct(String word) {
        return contains("since", word) || contains("during", word);
    }

    /** The number of tokens of the longest phrase of a list that begins at a token; 0 if there is none. */
    public int lengthAt(String key, List<Token> tokens, int at) {
        return phrasesUnder(key)
                .longestAt(tokens, at)
                .map(PhraseMatcher.Phrase::size)
                .orElse(0);
    }

    /** The number of tokens of the longest phrase of a list that ends before a token; 0 if there is none. */
    public int lengthBefore(String key, List<Token> tokens, int at) {
        return phrasesUnder(key)
                .longestBefore(tokens, at)
                .map(PhraseMatcher.Phrase::size)
                .orElse(0);
    }

    private PhraseMatcher<Boolean> phrasesUnder(String key) {
        return phraseLists.computeIfAbsent(
                key, k -> PhraseMatcher.of(lexiconWith(k).words(k), tokenizerRules));
    }

    private Lexicon lexiconWith(String key) {
        return key.equals("conjunctions") || key.equals("streets")
                ? address
                : counting.listKeys().contains(key) ? counting : lexicon;
    }

    /** Whether a word ends like a verb in the past or with the subject "we". */
    public boolean hasVerbEnding(String word) {
        return verbEndings.stream().anyMatch(word::endsWith);
    }

    private static Qualifier parseQualifier(String label) {
        return Coded.of(Qualifier.class, label).orElseThrow();
    }
}
