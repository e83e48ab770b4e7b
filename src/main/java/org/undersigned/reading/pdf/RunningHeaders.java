package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what stands around the text of every page: running headers and footers, page numbers. */
final class RunningHeaders {

    /** Running lines stand in this share of the page's height, above or below. */
    private static final double OUTER = 0.12;

    /** What stands this near to the edge of the paper, in points, was put there by the program that printed it. */
    private static final double EDGE = 32;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[\\p{Pd}\\s]{0,3}(?:page|página|pagina|seite|стр\\.?|p\\.)?\\s?\\d{1,4}(?:\\s?(?:/|of|de|von|sur|di|из)\\s?\\d{1,4})?[\\p{Pd}\\s]{0,3}");

    private RunningHeaders() {}

    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PdfPage page : pages) {
            page.pieces().stream()
                    .filter(textSegment -> outer(page, textSegment, OUTER * page.height()))
                    .forEach(textSegment -> seen.computeIfAbsent(key(page, textSegment), any -> new HashSet<>())
                            .add(page.number()));
        }
        double body = FontSizes.body(pages);
        List<PdfPage> kept = new ArrayList<>();
        for (PdfPage page : pages) {
            kept.add(page.with(page.pieces().stream()
                    .filter(textSegment -> !running(page, textSegment, pages.size(), seen, body))
                    .toList()));
        }
        return kept;
    }

    private static boolean running(
            PdfPage page, TextSegment textSegment, int pages, Map<String, Set<Integer>> seen, double body) {
        if (outer(page, textSegment, EDGE) && textSegment.size() < 0.9 * body) {
            return true;
        }
        if (!outer(page, textSegment, OUTER * page.height())) {
            return false;
        }
        int times = seen.get(key(page, textSegment)).size();
        boolean outermost = textSegment.y() > page.height() / 2
                ? page.pieces().stream().allMatch(other -> other.y() <= textSegment.y() + 1)
                : page.pieces().stream().allMatch(other -> other.y() >= textSegment.y() - 1);
        return times > 1 && times * 2 >= pages
                || outermost && NUMBER.matcher(textSegment.text()).matches();
    }

    private static boolean outer(PdfPage page, TextSegment textSegment, double width) {
        return textSegment.y() < width || textSegment.y() > page.height() - width;
    }

    /** The words at a height, whatever numbers are in them. */
    private static String key(PdfPage page, TextSegment textSegment) {
        String words = textSegment.text().replaceAll("\\d+", "#");
        return words + "@" + Math.round(textSegment.y() / 4) + (textSegment.y() > page.height() / 2 ? "v" : "^");
    }
}
