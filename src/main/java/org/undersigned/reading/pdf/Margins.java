package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what stands around the text of every page: running headers and footers, page numbers. */
final class Margins {

    /** Running lines stand in this share of the page's height, above or below. */
    private static final double OUTER = 0.12;

    /** What stands this near to the edge of the paper, in points, was put there by the program that printed it. */
    private static final double EDGE = 32;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[\\p{Pd}\\s]{0,3}(?:page|página|pagina|seite|стр\\.?|p\\.)?\\s?\\d{1,4}(?:\\s?(?:/|of|de|von|sur|di|из)\\s?\\d{1,4})?[\\p{Pd}\\s]{0,3}");

    private Margins() {}

    static List<Page> without(List<Page> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (Page page : pages) {
            page.pieces().stream()
                    .filter(piece -> outer(page, piece, OUTER * page.height()))
                    .forEach(piece -> seen.computeIfAbsent(key(page, piece), any -> new HashSet<>())
                            .add(page.number()));
        }
        double body = Sizes.body(pages);
        List<Page> kept = new ArrayList<>();
        for (Page page : pages) {
            kept.add(page.with(page.pieces().stream()
                    .filter(piece -> !running(page, piece, pages.size(), seen, body))
                    .toList()));
        }
        return kept;
    }

    private static boolean running(Page page, Piece piece, int pages, Map<String, Set<Integer>> seen, double body) {
        if (outer(page, piece, EDGE) && piece.size() < 0.9 * body) {
            return true;
        }
        if (!outer(page, piece, OUTER * page.height())) {
            return false;
        }
        int times = seen.get(key(page, piece)).size();
        boolean outermost = piece.y() > page.height() / 2
                ? page.pieces().stream().allMatch(other -> other.y() <= piece.y() + 1)
                : page.pieces().stream().allMatch(other -> other.y() >= piece.y() - 1);
        return times > 1 && times * 2 >= pages
                || outermost && NUMBER.matcher(piece.text()).matches();
    }

    private static boolean outer(Page page, Piece piece, double width) {
        return piece.y() < width || piece.y() > page.height() - width;
    }

    /** The words at a height, whatever numbers are in them. */
    private static String key(Page page, Piece piece) {
        String words = piece.text().replaceAll("\\d+", "#");
        return words + "@" + Math.round(piece.y() / 4) + (piece.y() > page.height() / 2 ? "v" : "^");
    }
}
