package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.reading.language.Lexicon;

/** The words by which one language asks: its {@code demands.yaml}, as lists of lower-case words. */
public final class Urging {

    private static final Map<String, Urging> KNOWN = new ConcurrentHashMap<>();

    final List<List<String>> writers;
    final List<List<String>> verbs;
    final List<List<String>> duties;
    final List<List<String>> crucial;
    final List<List<String>> everybody;
    final List<List<String>> governments;
    final List<String> spoken;
    final Map<String, String> demonyms;

    private Urging(String language) {
        Lexicon lexicon = Lexicon.of(language, "demands");
        this.writers = phrases(lexicon, "writers");
        this.verbs = phrases(lexicon, "verbs");
        this.duties = phrases(lexicon, "duties");
        this.crucial = phrases(lexicon, "crucial");
        this.everybody = phrases(lexicon, "all");
        this.governments = phrases(lexicon, "governments");
        this.spoken = lexicon.words("spoken");
        this.demonyms = lexicon.table("demonyms");
    }

    public static Urging of(String language) {
        return KNOWN.computeIfAbsent(Lexicon.exists(language, "demands") ? language : "en", Urging::new);
    }

    /** Whether the words before something, the nearest first, urge somebody to it. */
    public boolean urges(List<String> before) {
        List<String> words = new ArrayList<>(before);
        java.util.Collections.reverse(words);
        return first(verbs, words, 0) >= 0 && first(writers, words, 0) >= 0;
    }

    /** Where the first of some phrases begins at or after a word; -1 where none does. */
    static int first(List<List<String>> phrases, List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (at(phrases, words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** How many words the longest of some phrases takes at a place; 0 where none stands there. */
    static int at(List<List<String>> phrases, List<String> words, int at) {
        int longest = 0;
        for (List<String> phrase : phrases) {
            int end = at + phrase.size();
            if (phrase.size() > longest
                    && end <= words.size()
                    && words.subList(at, end).equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static List<List<String>> phrases(Lexicon lexicon, String key) {
        return lexicon.words(key).stream()
                .map(words -> List.of(words.split(" ")))
                .toList();
    }
}
