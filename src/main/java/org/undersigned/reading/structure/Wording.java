package org.undersigned.reading.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.reading.Slugs;
import org.undersigned.reading.language.Lexicon;

/** The words by which one language marks a letter's parts, folded. */
final class Wording {

    private static final Map<String, Wording> KNOWN = new ConcurrentHashMap<>();

    final String language;
    private final List<String> salutations;
    private final Set<String> closings;
    private final Map<String, List<String>> markers;
    private final Set<String> lists;
    private final Set<String> offices;
    private final Set<String> honorifics;

    private Wording(String language) {
        Lexicon lexicon = Lexicon.of(language, "letter");
        this.language = language;
        this.salutations = folded(lexicon.words("salutations"));
        this.closings = new HashSet<>(folded(lexicon.words("closings")));
        this.markers = Map.of(
                "to", folded(lexicon.words("to")),
                "cc", folded(lexicon.words("cc")),
                "subject", folded(lexicon.words("subject")));
        this.lists = new HashSet<>(folded(lexicon.words("lists")));
        this.offices = new HashSet<>(folded(lexicon.words("offices")));
        this.honorifics = new HashSet<>(folded(lexicon.words("honorifics")));
    }

    static Wording of(String language) {
        return KNOWN.computeIfAbsent(language, Wording::new);
    }

    boolean greets(String line) {
        String folded = Slugs.fold(line);
        return salutations.stream().anyMatch(word -> startsWithWord(folded, word));
    }

    boolean closes(String line) {
        return closings.contains(bare(line));
    }

    boolean headsAList(String line) {
        return lists.contains(bare(line));
    }

    boolean office(String word) {
        return offices.contains(bare(word));
    }

    boolean honorific(String word) {
        return honorifics.contains(bare(word));
    }

    /** What stands behind a marker such as "Cc:"; empty where the line has none. */
    Optional<String> after(String marker, String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > 40 || !markers.get(marker).contains(bare(line.substring(0, colon)))) {
            return Optional.empty();
        }
        return Optional.of(line.substring(colon + 1).strip());
    }

    private static String bare(String line) {
        String folded =
                Slugs.fold(line.length() > 80 ? line.substring(0, 80) : line).strip();
        int end = folded.length();
        while (end > 0 && ",.:;!".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end).strip();
    }

    private static boolean startsWithWord(String line, String word) {
        return line.startsWith(word)
                && (line.length() == word.length() || !Character.isLetterOrDigit(line.charAt(word.length())));
    }

    private static List<String> folded(Collection<String> words) {
        return words.stream().map(Wording::bare).toList();
    }

    /** The words of a line, without white space. */
    static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
