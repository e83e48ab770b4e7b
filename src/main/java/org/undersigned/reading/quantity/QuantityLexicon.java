package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.PerLanguage;

/** The words of one language for numbers and units: its {@code figures.yaml} and {@code counting.yaml}. */
final class QuantityLexicon {

    private static final PerLanguage<QuantityLexicon> INSTANCES = new PerLanguage<>(QuantityLexicon::new);

    /** Units that may follow a number without a space, in every language. */
    private static final List<String> UNITS_WITHOUT_SPACE = List.of(
            "km", "m", "cm", "mm", "kg", "g", "mg", "t", "ha", "l", "kWh", "MWh", "GWh", "TWh", "kW", "MW", "GW", "bn",
            "mn", "k", "M", "K", "B", "pc");

    final String language;
    final char grouping;
    final char decimal;
    final boolean nounsAreCapitalised;
    final Map<String, BigDecimal> scales = new LinkedHashMap<>();

    /** Words for a number and a half: anderthalb. */
    final Map<String, BigDecimal> mixed = new LinkedHashMap<>();

    final PhraseMatcher<BigDecimal> magnitudes;
    final PhraseMatcher<Qualifier> qualifiersBefore;
    final PhraseMatcher<Qualifier> qualifiersAfter;
    final PhraseMatcher<BigDecimal> fractions;
    final PhraseMatcher<BigDecimal> multiples;
    final PhraseMatcher<BigDecimal> ordinals;
    final PhraseMatcher<String> money;
    final Map<String, String> irregular;
    final List<String> plurals;
    final Token.TokenizerRules tokenizerRules;
    private final Map<String, PhraseMatcher<Boolean>> phraseLists = new ConcurrentHashMap<>();
    private final Lexicon lexicon;
    private final Lexicon counting;

    private QuantityLexicon(String language) {
        this.language = language;
        this.lexicon = Lexicon.forLanguage(language, "figures");
        this.counting = Lexicon.forLanguage(language, "counting");
        this.grouping = lexicon.words("grouping").get(0).charAt(0);
        this.decimal = lexicon.words("decimal").get(0).charAt(0);
        this.nounsAreCapitalised = lexicon.words("capitalised").contains("nouns");
        lexicon.table("scales")
                .forEach((word, value) -> scales.put(word.toLowerCase(Locale.ROOT), new BigDecimal(value)));
        counting.table("mixed").forEach((word, value) -> mixed.put(word, new BigDecimal(value)));
        Set<String> suffixes = new HashSet<>(UNITS_WITHOUT_SPACE);
        suffixes.addAll(scales.keySet());
        this.tokenizerRules = new Token.TokenizerRules(new HashSet<>(lexicon.words("elisions")), suffixes);
        this.magnitudes = phraseTable("magnitudes", BigDecimal::new);
        this.qualifiersBefore = phraseTable("before", QuantityLexicon::parseQualifier);
        this.qualifiersAfter = phraseTable("after", QuantityLexicon::parseQualifier);
        this.fractions = phraseTable("fractions", BigDecimal::new);
        this.multiples = phraseTable("multiples", BigDecimal::new);
        this.ordinals = phraseTable("ordinals", BigDecimal::new);
        this.money = phraseTable("money", Function.identity());
        this.irregular = lexicon.table("irregular");
        this.plurals = lexicon.words("plurals");
    }

    static QuantityLexicon forLanguage(String language) {
        return INSTANCES.get(Lexicon.exists(language, "figures") ? language : "en");
    }

    private <V> PhraseMatcher<V> phraseTable(String key, Function<String, V> meaning) {
        PhraseMatcher<V> phraseMatcher = new PhraseMatcher<>();
        lexicon.table(key)
                .forEach((words, value) -> phraseMatcher.addPhrase(words, meaning.apply(value), tokenizerRules));
        return phraseMatcher;
    }

    /** Whether a list of the lexicon contains a word. */
    boolean contains(String key, String word) {
        return phrasesUnder(key).containsWord(word);
    }

    /** Whether a word begins an adjunct of time, which ends the clause before it: "since", "during". */
    boolean startsTimeAdjunct(String word) {
        return contains("since", word) || contains("during", word);
    }

    /** The number of tokens of the longest phrase of a list that begins at a token; 0 if there is none. */
    int lengthAt(String key, List<Token> tokens, int at) {
        return phrasesUnder(key)
                .longestAt(tokens, at)
                .map(PhraseMatcher.Phrase::size)
                .orElse(0);
    }

    /** The number of tokens of the longest phrase of a list that ends before a token; 0 if there is none. */
    int lengthBefore(String key, List<Token> tokens, int at) {
        return phrasesUnder(key)
                .longestBefore(tokens, at)
                .map(PhraseMatcher.Phrase::size)
                .orElse(0);
    }

    private PhraseMatcher<Boolean> phrasesUnder(String key) {
        return phraseLists.computeIfAbsent(
                key,
                k -> PhraseMatcher.of((counting.listKeys().contains(k) ? counting : lexicon).words(k), tokenizerRules));
    }

    private static Qualifier parseQualifier(String label) {
        return Coded.of(Qualifier.class, label).orElseThrow();
    }
}
