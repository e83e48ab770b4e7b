package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of lower-case words, found in a sentence by their first word. */
record WordSequences(Map<String, List<List<String>>> byFirst) {

    static WordSequences of(List<String> phrases) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
        return new WordSequences(byFirst);
    }

    /** Where the first of the phrases begins at or after a word; -1 where none does. */
    int indexOfFirst(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (lengthAt(words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** How many words the longest of the phrases takes at a place; 0 where none stands there. */
    int lengthAt(List<String> words, int at) {
        int longest = 0;
        for (List<String> phrase : byFirst.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (phrase.size() > longest
                    && end <= words.size()
                    && words.subList(at, end).equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }
}
