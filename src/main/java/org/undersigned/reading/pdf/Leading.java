package org.undersigned.reading.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far apart the lines of one paragraph are, by the size of their letters: the smallest distance that is common. */
final class Leading {

    private static final double USUAL = 1.25;

    private final Map<Long, Double> bySize = new HashMap<>();

    Leading(List<Flow> flows) {
        Map<Long, TreeMap<Long, Integer>> seen = new HashMap<>();
        for (Flow flow : flows) {
            if (!flow.table()) {
                read(flow.pieces(), seen);
            }
        }
        seen.forEach((size, distances) -> {
            int all = distances.values().stream().mapToInt(Integer::intValue).sum();
            distances.entrySet().stream()
                    .filter(distance -> distance.getValue() >= Math.max(2, all / 30))
                    .findFirst()
                    .ifPresent(distance -> bySize.put(size, distance.getKey() / 2.0));
        });
    }

    private static void read(List<Piece> pieces, Map<Long, TreeMap<Long, Integer>> seen) {
        for (int i = 1; i < pieces.size(); i++) {
            double size = pieces.get(i).size();
            double distance = pieces.get(i).y() - pieces.get(i - 1).y();
            if (Math.round(size) == Math.round(pieces.get(i - 1).size())
                    && distance > 0.9 * size
                    && distance < 3 * size) {
                seen.computeIfAbsent(Math.round(size), any -> new TreeMap<>())
                        .merge(Math.round(distance * 2), 1, Integer::sum);
            }
        }
    }

    double of(double size) {
        double common = bySize.getOrDefault(Math.round(size), USUAL * size);
        return Math.min(common, 2.5 * size);
    }
}
