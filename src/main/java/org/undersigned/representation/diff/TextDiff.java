package org.undersigned.representation.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two texts. Paragraphs that each text has once are matched first, as patience diff does; only what is between them
 * is compared by words. So the work is linear, whatever the texts are.
 */
final class TextDiff {

    private static final long MAX_STEPS = 50_000_000;
    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private final List<String> before;
    private final List<String> after;
    private final WordDiff words = new WordDiff(MAX_STEPS);
    private final List<List<DiffPiece>> blocks = new ArrayList<>();

    private TextDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** A match of paragraphs; {@code previous} is the one before it in the longest sequence. */
    private record Match(int before, int after, Match previous) {}

    /** The blocks that differ, each as pieces that both texts or only one of them have. */
    static List<List<DiffPiece>> compare(List<String> before, List<String> after) {
        TextDiff diff = new TextDiff(before, after);
        int old = 0;
        int now = 0;
        for (Match match : diff.matches()) {
            diff.gap(old, match.before(), now, match.after());
            old = match.before() + 1;
            now = match.after() + 1;
        }
        diff.gap(old, before.size(), now, after.size());
        return diff.blocks;
    }

    private List<Match> matches() {
        Map<String, Integer> positions = unique(before);
        List<Match> ends = new ArrayList<>();
        unique(after).entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && positions.getOrDefault(entry.getKey(), -1) >= 0)
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> extend(ends, positions.get(entry.getKey()), entry.getValue()));
        List<Match> sequence = new ArrayList<>();
        for (Match match = ends.isEmpty() ? null : ends.get(ends.size() - 1); match != null; match = match.previous()) {
            sequence.add(match);
        }
        Collections.reverse(sequence);
        return sequence;
    }

    /** Where each paragraph is that a text has once; -1 for others. */
    private static Map<String, Integer> unique(List<String> text) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            positions.merge(text.get(i), i, (first, second) -> -1);
        }
        return positions;
    }

    /** Keeps, for each length, the increasing sequence that ends first. */
    private static void extend(List<Match> ends, int before, int after) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle).before() < before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Match match = new Match(before, after, low == 0 ? null : ends.get(low - 1));
        if (low == ends.size()) {
            ends.add(match);
        } else {
            ends.set(low, match);
        }
    }

    private void gap(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        int oldStart = oldFrom;
        int oldEnd = oldTo;
        int nowStart = nowFrom;
        int nowEnd = nowTo;
        while (oldStart < oldEnd && nowStart < nowEnd && before.get(oldStart).equals(after.get(nowStart))) {
            oldStart++;
            nowStart++;
        }
        while (oldStart < oldEnd && nowStart < nowEnd && before.get(oldEnd - 1).equals(after.get(nowEnd - 1))) {
            oldEnd--;
            nowEnd--;
        }
        if (oldStart < oldEnd || nowStart < nowEnd) {
            blocks.add(words.compare(
                    String.join(BETWEEN_PARAGRAPHS, before.subList(oldStart, oldEnd)),
                    String.join(BETWEEN_PARAGRAPHS, after.subList(nowStart, nowEnd))));
        }
    }
}
