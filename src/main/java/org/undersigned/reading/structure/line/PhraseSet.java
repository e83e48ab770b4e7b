package org.undersigned.reading.structure.line;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The normalised phrases of one key of the lexicon, matched as whole words against normalised lines. */
final class PhraseSet {

    static final PhraseSet EMPTY = new PhraseSet(List.of());

    private final List<String> phrases;
    private final Set<String> lookup;
    private final Map<Character, List<String>> byInitial;

    private PhraseSet(List<String> phrases) {
        this.phrases = phrases;
        this.lookup = new HashSet<>(phrases);
        this.byInitial = phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    static PhraseSet of(Collection<String> phrases) {
        return new PhraseSet(phrases.stream()
                .map(PhraseNormalizer::normalize)
                .filter(phrase -> !phrase.isEmpty())
                .toList());
    }

    /** The phrases in the order of the lexicon. */
    List<String> phrases() {
        return phrases;
    }

    boolean contains(String phrase) {
        return lookup.contains(phrase);
    }

    boolean matchesStartOf(String line) {
        return !line.isEmpty() && matchesAt(line, 0);
    }

    /** Whether a line begins with a phrase of several words. */
    boolean matchesStartWithSeveralWords(String line) {
        return !line.isEmpty()
                && byInitial.getOrDefault(line.charAt(0), List.of()).stream()
                        .anyMatch(phrase -> phrase.indexOf(' ') > 0 && startsWithWords(line, phrase));
    }

    boolean matchesEndOf(String line) {
        return phrases.stream().anyMatch(phrase -> endsWithWords(line, phrase));
    }

    boolean matchesInside(String line) {
        for (int i = 0; i < line.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
            if (begins && matchesAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(String line, int at) {
        for (String phrase : byInitial.getOrDefault(line.charAt(at), List.of())) {
            int end = at + phrase.length();
            if (line.startsWith(phrase, at) && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithWords(String line, String phrase) {
        return line.startsWith(phrase)
                && (line.length() == phrase.length() || !Character.isLetterOrDigit(line.charAt(phrase.length())));
    }

    private static boolean endsWithWords(String line, String phrase) {
        int at = line.length() - phrase.length();
        return line.endsWith(phrase) && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
    }
}
