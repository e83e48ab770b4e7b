package org.undersigned.reading.structure.classifier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * The features of a stretch of lines by the shape that they repeat: a name before the same mark, beginnings in the order of
 * the alphabet. Unlike a run of {@link RunFeatures}, a stretch may have lines that are long as prose.
 */
final class ShapeFeatures {

    /** Fewer lines repeat nothing. */
    private static final int MIN_LINES = 4;

    private static final int MAX_NAME_WORDS = 6;

    private static final int BEGINNING = 8;

    private static final String MARKS = ",;:(|/•·[–—";

    private final List<SourceUnit> units;
    private final List<Set<String>> own;
    private final StructureLexicon lexicon;

    ShapeFeatures(List<SourceUnit> units, List<Set<String>> own, StructureLexicon lexicon) {
        this.units = units;
        this.own = own;
        this.lexicon = lexicon;
    }

    void addTo(List<List<String>> features) {
        RunFeatures.addShared(features, this::continues, this::describe);
    }

    private boolean continues(int i) {
        return RunFeatures.continuesKind(units, i) && !isAnnouncement(i) && !isAnnouncement(i - 1);
    }

    private boolean isAnnouncement(int i) {
        Set<String> features = own.get(i);
        return features.contains("is:lists")
                || features.contains("is:closings")
                || features.contains("is:notes")
                || features.contains("has:introductions")
                || features.contains("end=:");
    }

    private List<String> describe(int from, int to) {
        int size = to - from;
        if (size < MIN_LINES) {
            return List.of("shape=few");
        }
        Map<String, Integer> marks = new HashMap<>();
        int names = 0;
        int sorted = 0;
        for (int i = from; i < to; i++) {
            String text = units.get(i).text();
            int mark = indexOfMark(text);
            marks.merge(mark < text.length() ? text.substring(mark, mark + 1) : "none", 1, Integer::sum);
            names += isName(text.substring(0, mark)) ? 1 : 0;
            sorted += i > from && beginning(i - 1).compareTo(beginning(i)) < 0 ? 1 : 0;
        }
        Map.Entry<String, Integer> most = marks.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        String named = RunFeatures.share(names, size);
        String alike = RunFeatures.share(most.getValue(), size);
        return List.of(
                "shape:names=" + named + "&run=" + RunFeatures.length(size),
                "shape:names=" + named + "&alike=" + alike,
                "shape:mark=" + most.getKey() + "&alike=" + alike,
                "shape:sorted=" + RunFeatures.share(sorted, size - 1L) + "&names=" + named);
    }

    /** The first mark with a space beside it, or a dash between spaces; the end of the text if there is none. */
    private static int indexOfMark(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = text.charAt(i - 1) == ' ';
            boolean after = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (c == '-' && before && after || MARKS.indexOf(c) >= 0 && (before || after)) {
                return i;
            }
        }
        return text.length();
    }

    /** Few words, each with a capital letter, short, or a particle. */
    private boolean isName(String lead) {
        List<String> words = WhitespaceTokenizer.tokenize(lead);
        return !words.isEmpty()
                && words.size() <= MAX_NAME_WORDS
                && isCapitalised(words.get(0))
                && words.stream()
                        .allMatch(word -> isCapitalised(word) || word.length() <= 3 || lexicon.isParticle(word));
    }

    private static boolean isCapitalised(String word) {
        int first =
                word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private String beginning(int i) {
        String text = units.get(i).text();
        return text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
    }
}
