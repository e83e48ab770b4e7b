package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or several words, each with what it means, found among tokens by their first or last word. */
final class PhraseMatcher<V> {

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<V>>> byLast = new HashMap<>();

    /** A phrase, and how many tokens it takes. */
    record Entry<V>(List<String> words, V meaning) {

        int size() {
            return words.size();
        }
    }

    static PhraseMatcher<Boolean> of(Collection<String> phrases, Token.TokenizerRules tokenizerRules) {
        PhraseMatcher<Boolean> all = new PhraseMatcher<>();
        phrases.forEach(phrase -> all.add(phrase, true, tokenizerRules));
        return all;
    }

    void add(String phrase, V meaning, Token.TokenizerRules tokenizerRules) {
        List<String> words =
                Token.of(phrase, tokenizerRules).stream().map(Token::lower).toList();
        if (words.isEmpty()) {
            return;
        }
        Entry<V> entry = new Entry<>(words, meaning);
        byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(entry);
        byLast.computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                .add(entry);
    }

    boolean has(String word) {
        return byFirst.getOrDefault(word, List.of()).stream().anyMatch(entry -> entry.size() == 1);
    }

    /** The longest phrase that begins at a token. */
    Optional<Entry<V>> at(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size()
                ? Optional.empty()
                : longest(byFirst.get(tokens.get(at).lower()), tokens, at, true);
    }

    /** The longest phrase that ends before a token. */
    Optional<Entry<V>> before(List<Token> tokens, int at) {
        return at < 1 || at > tokens.size()
                ? Optional.empty()
                : longest(byLast.get(tokens.get(at - 1).lower()), tokens, at, false);
    }

    private static <V> Optional<Entry<V>> longest(
            List<Entry<V>> entries, List<Token> tokens, int at, boolean forwards) {
        Entry<V> longest = null;
        for (Entry<V> entry : entries == null ? List.<Entry<V>>of() : entries) {
            int from = forwards ? at : at - entry.size();
            if ((longest == null || entry.size() > longest.size()) && stands(entry.words(), tokens, from)) {
                longest = entry;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean stands(List<String> words, List<Token> tokens, int at) {
        if (at < 0 || at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).lower().equals(words.get(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
