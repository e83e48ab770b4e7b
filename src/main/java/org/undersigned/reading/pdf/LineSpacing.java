package org.undersigned.reading.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The line spacing within paragraphs by font size: the smallest common distance of two lines, preferably of lines of which
 * the second starts in lower case.
 */
final class LineSpacing {

    /** The spacing, in font sizes, if no distance is common. */
    private static final double DEFAULT_RATIO = 1.25;

    /** The maximum spacing, in font sizes, unless a line that starts in lower case shows a larger one. */
    private static final double MAX_RATIO = 1.9;

    private final Map<Long, TreeMap<Long, Integer>> all = new HashMap<>();
    private final Map<Long, TreeMap<Long, Integer>> lowerCaseStarts = new HashMap<>();

    LineSpacing(List<TextRegion> regions) {
        regions.stream().filter(region -> !region.table()).forEach(region -> collect(region.segments()));
    }

    private void collect(List<TextSegment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            TextSegment segment = segments.get(i);
            double size = segment.size();
            double distance = segment.y() - segments.get(i - 1).y();
            if (Math.round(size) == Math.round(segments.get(i - 1).size())
                    && distance > 0.9 * size
                    && distance < 3 * size) {
                count(all, size, distance);
                if (Character.isLowerCase(segment.text().codePointAt(0))) {
                    count(lowerCaseStarts, size, distance);
                }
            }
        }
    }

    private static void count(Map<Long, TreeMap<Long, Integer>> seen, double size, double distance) {
        seen.computeIfAbsent(Math.round(size), any -> new TreeMap<>()).merge(Math.round(distance * 2), 1, Integer::sum);
    }

    double forSize(double size) {
        double shown = smallestCommon(lowerCaseStarts, size, 1);
        double common = smallestCommon(all, size, 2);
        return shown > 0 ? shown : common > 0 ? Math.min(common, MAX_RATIO * size) : DEFAULT_RATIO * size;
    }

    private static double smallestCommon(Map<Long, TreeMap<Long, Integer>> seen, double size, int least) {
        TreeMap<Long, Integer> distances = seen.getOrDefault(Math.round(size), new TreeMap<>());
        int all = distances.values().stream().mapToInt(Integer::intValue).sum();
        return distances.entrySet().stream()
                .filter(distance -> distance.getValue() >= Math.max(least, all / 30))
                .findFirst()
                .map(distance -> distance.getKey() / 2.0)
                .orElse(0.0);
    }
}
