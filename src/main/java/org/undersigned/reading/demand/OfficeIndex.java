package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Finds recipients by their office, or by the name of a body: "the Minister", "the Minister of Mills", "the Board".
 *
 * <p>Endings are ignored, because many languages inflect the words.
 */
final class OfficeIndex {

    /** A word with more recipients names none of them. */
    private static final int MAX_CANDIDATES = 20;

    private static final int STEM_LENGTH = 6;
    private static final int MIN_WORD_LENGTH = 4;

    private final Set<String> prepositions;
    private final Map<String, List<Integer>> byHead = new HashMap<>();
    private final List<Set<String>> stems = new ArrayList<>();

    OfficeIndex(List<Recipient> recipients, List<String> prepositions) {
        this.prepositions = Set.copyOf(prepositions);
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            String called = recipient.office() == null ? recipient.displayName() : recipient.office();
            List<String> words = WhitespaceTokenizer.tokenize(called.toLowerCase(Locale.ROOT));
            stems.add(stemsOf(words));
            if (recipient.role() == Recipient.Role.TO) {
                for (String head : heads(words)) {
                    byHead.computeIfAbsent(head, word -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The first word, and the last word before a preposition: "Minister of Mills", "Municipal Council of Ostrand". */
    private Set<String> heads(List<String> words) {
        Set<String> heads = new HashSet<>();
        String last = null;
        for (String word : words) {
            if (prepositions.contains(word) || last != null && last.endsWith(",")) {
                break;
            }
            last = word;
            if (heads.isEmpty() && isSignificant(word)) {
                heads.add(stem(word));
            }
        }
        if (last != null && isSignificant(last)) {
            heads.add(stem(last));
        }
        return heads;
    }

    private static Set<String> stemsOf(List<String> words) {
        Set<String> stems = new HashSet<>();
        words.stream().filter(OfficeIndex::isSignificant).map(OfficeIndex::stem).forEach(stems::add);
        return stems;
    }

    private static boolean isSignificant(String word) {
        return word.length() >= MIN_WORD_LENGTH;
    }

    private static String stem(String word) {
        String folded = SlugGenerator.fold(word);
        return folded.substring(0, Math.min(STEM_LENGTH, folded.length()));
    }

    /** The recipient that the word at an index names together with the words beside it; -1 if none or several. */
    int find(List<String> words, int at) {
        List<Integer> candidates =
                isSignificant(words.get(at)) ? byHead.getOrDefault(stem(words.get(at)), List.of()) : List.of();
        if (candidates.isEmpty() || candidates.size() > MAX_CANDIDATES) {
            return -1;
        }
        List<Integer> fitting = candidates.stream()
                .filter(candidate -> fits(words, at, stems.get(candidate)))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : -1;
    }

    private boolean fits(List<String> words, int at, Set<String> office) {
        String before = at > 0 ? words.get(at - 1) : "";
        if (isSignificant(before) && !prepositions.contains(before) && at > 1 && !office.contains(stem(before))) {
            return false;
        }
        boolean complement = at + 1 < words.size() && prepositions.contains(words.get(at + 1));
        return !complement
                || words.subList(at + 2, Math.min(words.size(), at + 5)).stream()
                        .filter(OfficeIndex::isSignificant)
                        .findFirst()
                        .map(word -> office.contains(stem(word)))
                        .orElse(true);
    }
}
