package org.undersigned.reading.structure.lexicon;

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
        return matchesInside(line, 1);
    }

    /** Whether a line contains a phrase of several words. */
    boolean matchesInsideWithSeveralWords(String line) {
        return matchesInside(line, 2);
    }

    private boolean matchesInside(String line, int words) {
        for (int i = 0; i < line.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
            if (begins && matchesAt(line, i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(String line, int at) {
        return matchesAt(line, at, 1);
    }

    /** @param words the fewest words of the phrase */
    private boolean matchesAt(String line, int at, int words) {
        for (String phrase : byInitial.getOrDefault(line.charAt(at), List.of())) {
            int end = at + phrase.length();
            if (words > 1 && phrase.chars().filter(c -> c == ' ').count() < words - 1) {
                continue;
            }
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
