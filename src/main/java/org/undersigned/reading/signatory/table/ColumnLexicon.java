package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Lexicon;

/** The words of {@code columns.yaml}: column names, words within them, answers, totals. Compared folded, in all languages. */
final class ColumnLexicon {

    /** Longer column names are compared up to here. */
    private static final int MAX_LENGTH = 400;

    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Lexicon WORDS = Lexicon.shared("columns");
    private static final Map<String, ColumnRole> HEADS = loadHeads();
    private static final Map<String, String> KINDS = loadKinds();
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();
    private static final Map<String, Set<String>> SETS = new HashMap<>();

    static {
        for (String key : WORDS.listKeys()) {
            PHRASES.put(key, WORDS.words(key).stream().map(Phrase::parse).toList());
            SETS.put(
                    key,
                    new HashSet<>(
                            WORDS.words(key).stream().map(ColumnLexicon::fold).toList()));
        }
    }

    private ColumnLexicon() {}

    /** Words in a row; a prefix if its last word may have any ending. */
    private record Phrase(String words, boolean prefix) {

        static Phrase parse(String written) {
            return new Phrase(fold(written), written.endsWith("*"));
        }

        int length() {
            return words.length() - words.replace(" ", "").length() + 1;
        }

        /** The end of the phrase in folded text from an index, or -1. */
        int endIn(String text, int from) {
            if (!text.startsWith(words, from)) {
                return -1;
            }
            int end = from + words.length();
            if (!prefix) {
                return end == text.length() || text.charAt(end) == ' ' ? end : -1;
            }
            int space = text.indexOf(' ', end);
            return space < 0 ? text.length() : space;
        }
    }

    /** A role that a phrase within a column name indicates, with the place and the number of words of the phrase. */
    record PhraseMatch(ColumnRole role, int start, int end, int words) {}

    /** Text without case, accents and punctuation, with the words of camel case apart. */
    static String fold(String text) {
        String start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return SEPARATORS
                .matcher(SlugGenerator.fold(CAMEL_CASE.matcher(start).replaceAll(" ")))
                .replaceAll(" ")
                .strip();
    }

    /** The role of a complete column name; {@code null} if it is unknown. */
    static ColumnRole roleOf(String folded) {
        return HEADS.get(folded);
    }

    /** Whether a phrase of a list occurs in folded text. */
    static boolean occursIn(String key, String folded) {
        return !find(key, folded).isEmpty();
    }

    /** Whether folded text begins with a phrase of a list. */
    static boolean startsWith(String key, String folded) {
        return PHRASES.get(key).stream().anyMatch(phrase -> phrase.endIn(folded, 0) >= 0);
    }

    /** Whether folded text is an entry of a list. */
    static boolean contains(String key, String folded) {
        return SETS.get(key).contains(folded);
    }

    /** The phrases of the lists in folded text, the longest first, without overlaps. */
    static List<PhraseMatch> find(List<ColumnRole> roles, String folded) {
        List<PhraseMatch> all = new ArrayList<>();
        roles.forEach(role -> find(role.label(), folded)
                .forEach(found -> all.add(new PhraseMatch(role, found.start(), found.end(), found.words()))));
        all.sort(Comparator.comparingInt(PhraseMatch::words).reversed());
        List<PhraseMatch> apart = new ArrayList<>();
        for (PhraseMatch match : all) {
            if (apart.stream().noneMatch(other -> match.start() < other.end() && other.start() < match.end())) {
                apart.add(match);
            }
        }
        return apart;
    }

    private static List<PhraseMatch> find(String key, String folded) {
        List<PhraseMatch> found = new ArrayList<>();
        for (int at = 0; at >= 0 && at < folded.length(); at = nextWord(folded, at)) {
            for (Phrase phrase : PHRASES.get(key)) {
                int end = phrase.endIn(folded, at);
                if (end >= 0) {
                    found.add(new PhraseMatch(ColumnRole.OTHER, at, end, phrase.length()));
                }
            }
        }
        return found;
    }

    private static int nextWord(String folded, int at) {
        int space = folded.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    /** The kind that a cell names, by the whole cell, else by one of its words. */
    static Optional<Kind> kindNamed(String text) {
        String folded = fold(text);
        String label = KINDS.get(folded);
        if (label == null) {
            List<String> within = KINDS.keySet().stream()
                    .filter(word -> (" " + folded + " ").contains(" " + word + " "))
                    .map(KINDS::get)
                    .distinct()
                    .toList();
            label = within.size() == 1 ? within.get(0) : folded;
        }
        return Coded.of(Kind.class, label);
    }

    private static Map<String, ColumnRole> loadHeads() {
        Map<String, ColumnRole> heads = new HashMap<>();
        WORDS.table("heads").forEach((head, role) -> heads.put(fold(head), ColumnRole.ofLabel(role)));
        return heads;
    }

    private static Map<String, String> loadKinds() {
        Map<String, String> kinds = new HashMap<>();
        WORDS.table("kinds").forEach((word, kind) -> kinds.put(fold(word), kind));
        return kinds;
    }
}
