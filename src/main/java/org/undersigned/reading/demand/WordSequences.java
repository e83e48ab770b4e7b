package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Phrases of lower-case words, indexed by their first word.
 *
 * @param byEnding the phrases whose first word is given by its ending, indexed by that ending
 */
record WordSequences(Map<String, List<List<String>>> byFirst, Map<String, List<List<String>>> byEnding) {

    /** Marks an ending: "~ez". */
    private static final String ENDING = "~";

    static WordSequences of(List<String> phrases) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        Map<String, List<List<String>>> byEnding = new HashMap<>();
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            if (phrase.startsWith(ENDING)) {
                byEnding.computeIfAbsent(words.get(0).substring(1), ending -> new ArrayList<>())
                        .add(words);
            } else {
                byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
            }
        }
        return new WordSequences(byFirst, byEnding);
    }

    /** The given words, and all that end with one of them. */
    static WordSequences ofWordsAndEndings(List<String> endings) {
        return of(Stream.concat(endings.stream(), endings.stream().map(ENDING::concat))
                .toList());
    }

    boolean contains(List<String> words) {
        return indexOfFirst(words, 0) >= 0;
    }

    /** The index of the first phrase that begins at or after a word; -1 if there is none. */
    int indexOfFirst(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (lengthAt(words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The number of words of the longest phrase that begins at an index; 0 if there is none. */
    int lengthAt(List<String> words, int at) {
        String word = words.get(at);
        int longest = longest(byFirst.getOrDefault(word, List.of()), words, at);
        for (Map.Entry<String, List<List<String>>> ending : byEnding.entrySet()) {
            if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
                longest = Math.max(longest, longest(ending.getValue(), words, at));
            }
        }
        return longest;
    }

    /** The longest of the phrases of which all words but the first follow. */
    private static int longest(List<List<String>> phrases, List<String> words, int at) {
        int longest = 0;
        for (List<String> phrase : phrases) {
            int end = at + phrase.size();
            if (phrase.size() > longest
                    && end <= words.size()
                    && words.subList(at + 1, end).equals(phrase.subList(1, phrase.size()))) {
                longest = phrase.size();
            }
        }
        return longest;
    }
}
