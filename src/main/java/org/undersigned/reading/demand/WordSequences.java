package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of lower-case words, indexed by their first word. */
record WordSequences(Map<String, List<List<String>>> byFirst) {

    static WordSequences of(List<String> phrases) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
        return new WordSequences(byFirst);
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
