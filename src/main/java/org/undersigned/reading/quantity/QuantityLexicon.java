package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.language.Lexicon;

/** How one language writes figures: its {@code figures.yaml} and {@code counting.yaml}. */
final class QuantityLexicon {

    private static final Map<String, QuantityLexicon> KNOWN = new ConcurrentHashMap<>();

    /** Short units that are written close to their number, in every language. */
    private static final List<String> CLOSE = List.of(
            "km", "m", "cm", "mm", "kg", "g", "mg", "t", "ha", "l", "kWh", "MWh", "GWh", "TWh", "kW", "MW", "GW", "bn",
            "mn", "k", "M", "K", "B", "pc");

    final String language;
    final char grouping;
    final char decimal;
    final boolean nounsAreCapitalised;
    final Map<String, BigDecimal> scales = new LinkedHashMap<>();

    /** Numbers with a half in one word: anderthalb. */
    final Map<String, BigDecimal> mixed = new LinkedHashMap<>();

    final PhraseMatcher<BigDecimal> magnitudes;
    final PhraseMatcher<Qualifier> before;
    final PhraseMatcher<Qualifier> after;
    final PhraseMatcher<BigDecimal> fractions;
    final PhraseMatcher<BigDecimal> multiples;
    final PhraseMatcher<BigDecimal> ordinals;
    final PhraseMatcher<String> money;
    final Map<String, String> irregular;
    final List<String> plurals;
    final Token.TokenizerRules tokenizerRules;
    private final Map<String, PhraseMatcher<Boolean>> lists = new ConcurrentHashMap<>();
    private final Lexicon lexicon;
    private final Lexicon counting;

    private QuantityLexicon(String language) {
        this.language = language;
        this.lexicon = Lexicon.of(language, "figures");
        this.counting = Lexicon.of(language, "counting");
        this.grouping = lexicon.words("grouping").get(0).charAt(0);
        this.decimal = lexicon.words("decimal").get(0).charAt(0);
        this.nounsAreCapitalised = lexicon.words("capitalised").contains("nouns");
        lexicon.table("scales")
                .forEach((word, value) -> scales.put(word.toLowerCase(Locale.ROOT), new BigDecimal(value)));
        counting.table("mixed").forEach((word, value) -> mixed.put(word, new BigDecimal(value)));
        Set<String> suffixes = new HashSet<>(CLOSE);
        suffixes.addAll(scales.keySet());
        this.tokenizerRules = new Token.TokenizerRules(new HashSet<>(lexicon.words("elisions")), suffixes);
        this.magnitudes = phrases("magnitudes", BigDecimal::new);
        this.before = phrases("before", QuantityLexicon::qualifier);
        this.after = phrases("after", QuantityLexicon::qualifier);
        this.fractions = phrases("fractions", BigDecimal::new);
        this.multiples = phrases("multiples", BigDecimal::new);
        this.ordinals = phrases("ordinals", BigDecimal::new);
        this.money = phrases("money", Function.identity());
        this.irregular = lexicon.table("irregular");
        this.plurals = lexicon.words("plurals");
    }

    static QuantityLexicon of(String language) {
        return KNOWN.computeIfAbsent(Lexicon.exists(language, "figures") ? language : "en", QuantityLexicon::new);
    }

    private <V> PhraseMatcher<V> phrases(String key, Function<String, V> meaning) {
        PhraseMatcher<V> phraseMatcher = new PhraseMatcher<>();
        lexicon.table(key).forEach((words, value) -> phraseMatcher.add(words, meaning.apply(value), tokenizerRules));
        return phraseMatcher;
    }

    /** Whether a key of the files lists this word. */
    boolean lists(String key, String word) {
        return list(key).has(word);
    }

    /** How many tokens the longest phrase under a key takes at this one; 0 where none stands here. */
    int at(String key, List<Token> tokens, int at) {
        return list(key).at(tokens, at).map(PhraseMatcher.Entry::size).orElse(0);
    }

    /** How many tokens the longest phrase under a key takes before this one; 0 where none stands there. */
    int before(String key, List<Token> tokens, int at) {
        return list(key).before(tokens, at).map(PhraseMatcher.Entry::size).orElse(0);
    }

    private PhraseMatcher<Boolean> list(String key) {
        return lists.computeIfAbsent(
                key,
                k -> PhraseMatcher.of((counting.lists().contains(k) ? counting : lexicon).words(k), tokenizerRules));
    }

    private static Qualifier qualifier(String label) {
        return Coded.of(Qualifier.class, label).orElseThrow();
    }

    Optional<PhraseMatcher.Entry<BigDecimal>> magnitude(List<Token> tokens, int at) {
        return magnitudes.at(tokens, at);
    }
}
