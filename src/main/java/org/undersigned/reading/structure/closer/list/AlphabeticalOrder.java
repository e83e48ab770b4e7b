package org.undersigned.reading.structure.closer.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.undersigned.reading.context.SlugGenerator;

/** The lines of a list that stand in alphabetical order, as names do and labels of groups do not. */
public final class AlphabeticalOrder {

    private static final int MIN_LINES = 5;

    /** One in so many lines may be out of order. */
    private static final int MAX_DISORDER = 10;

    private final List<String> lines;
    private Set<String> ordered;

    /** @param lines the lines of the list from the first to the last */
    AlphabeticalOrder(List<String> lines) {
        this.lines = lines;
    }

    /** Whether a line stands between its neighbours as the letters have it, in a list that is in order without it. */
    boolean fits(String line) {
        if (ordered == null) {
            ordered = find();
        }
        return ordered.contains(line);
    }

    /** Whether nearly all lines follow the one above as the letters have it. */
    public static boolean isSorted(List<String> lines) {
        List<String> keys = lines.stream().map(AlphabeticalOrder::key).toList();
        long descents = IntStream.range(1, keys.size())
                .filter(i -> !precedes(keys, i - 1, i))
                .count();
        return keys.size() >= MIN_LINES && descents * MAX_DISORDER <= keys.size();
    }

    private Set<String> find() {
        List<String> keys = lines.stream().map(AlphabeticalOrder::key).toList();
        Set<String> between = new HashSet<>();
        for (int i = 1; i < keys.size(); i++) {
            if (i + 1 < keys.size() && precedes(keys, i - 1, i) && precedes(keys, i, i + 1)) {
                between.add(lines.get(i));
            }
        }
        return isSorted(lines) ? between : Set.of();
    }

    private static boolean precedes(List<String> keys, int one, int other) {
        return keys.get(one).compareTo(keys.get(other)) <= 0;
    }

    /** A line without case, accents and the article before it. */
    private static String key(String line) {
        return SlugGenerator.fold(line).replaceFirst("^the ", "");
    }
}
