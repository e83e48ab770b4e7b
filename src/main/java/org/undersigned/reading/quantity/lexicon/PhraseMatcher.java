package org.undersigned.reading.quantity.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Matches phrases of one or more words, each with a meaning, against tokens. Phrases are indexed by first and last
 * word.
 */
public final class PhraseMatcher<V> {

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<V>>> byLast = new HashMap<>();

    /** A phrase and its meaning. */
    public record Phrase<V>(List<String> words, V meaning) {

        public int size() {
            return words.size();
        }
    }

    static PhraseMatcher<Boolean> of(Collection<String> phrases, Token.TokenizerRules tokenizerRules) {
        PhraseMatcher<Boolean> all = new PhraseMatcher<>();
        phrases.forEach(phrase -> all.addPhrase(phrase, true, tokenizerRules));
        return all;
    }

    void addPhrase(String phrase, V meaning, Token.TokenizerRules tokenizerRules) {
        List<String> words = Token.tokenize(phrase, tokenizerRules).stream()
                .map(Token::lower)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        Phrase<V> entry = new Phrase<>(words, meaning);
        byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(entry);
        byLast.computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                .add(entry);
    }

    boolean containsWord(String word) {
        return byFirst.getOrDefault(word, List.of()).stream().anyMatch(entry -> entry.size() == 1);
    }

    /** The longest phrase that begins at a token. */
    public Optional<Phrase<V>> longestAt(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size()
                ? Optional.empty()
                : longestMatch(byFirst.get(tokens.get(at).lower()), tokens, at, true);
    }

    /** The longest phrase that ends before a token. */
    public Optional<Phrase<V>> longestBefore(List<Token> tokens, int at) {
        return at < 1 || at > tokens.size()
                ? Optional.empty()
                : longestMatch(byLast.get(tokens.get(at - 1).lower()), tokens, at, false);
    }

    private static <V> Optional<Phrase<V>> longestMatch(
            List<Phrase<V>> entries, List<Token> tokens, int at, boolean forwards) {
        Phrase<V> longest = null;
        for (Phrase<V> entry : entries == null ? List.<Phrase<V>>of() : entries) {
            int from = forwards ? at : at - entry.size();
            if ((longest == null || entry.size() > longest.size()) && matchesAt(entry.words(), tokens, from)) {
                longest = entry;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean matchesAt(List<String> words, List<Token> tokens, int at) {
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
