package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Removes running headers, running footers and page numbers. */
final class RunningHeaders {

    /** The share of the page's height, at the top and bottom, that may have running headers. */
    private static final double MARGIN_SHARE = 0.12;

    /** The distance from the page's edge, in points, where browsers print their headers. */
    private static final double EDGE = 32;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[\\p{Pd}\\s]{0,3}(?:page|página|pagina|seite|стр\\.?|p\\.)?\\s?\\d{1,4}(?:\\s?(?:/|of|de|von|sur|di|из)\\s?\\d{1,4})?[\\p{Pd}\\s]{0,3}");

    private RunningHeaders() {}

    static List<PdfPage> remove(List<PdfPage> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PdfPage page : pages) {
            page.segments().stream()
                    .filter(segment -> isInMargin(page, segment, MARGIN_SHARE * page.height()))
                    .forEach(segment -> seen.computeIfAbsent(key(page, segment), any -> new HashSet<>())
                            .add(page.number()));
        }
        double body = FontSizes.body(pages);
        List<PdfPage> kept = new ArrayList<>();
        for (PdfPage page : pages) {
            kept.add(page.withSegments(page.segments().stream()
                    .filter(segment -> !isRunning(page, segment, pages.size(), seen, body))
                    .toList()));
        }
        return kept;
    }

    private static boolean isRunning(
            PdfPage page, TextSegment segment, int pages, Map<String, Set<Integer>> seen, double body) {
        if (isInMargin(page, segment, EDGE) && segment.size() < 0.9 * body) {
            return true;
        }
        if (!isInMargin(page, segment, MARGIN_SHARE * page.height())) {
            return false;
        }
        int times = seen.get(key(page, segment)).size();
        boolean outermost = segment.y() > page.height() / 2
                ? page.segments().stream().allMatch(other -> other.y() <= segment.y() + 1)
                : page.segments().stream().allMatch(other -> other.y() >= segment.y() - 1);
        return times > 1 && times * 2 >= pages
                || outermost && PAGE_NUMBER.matcher(segment.text()).matches();
    }

    private static boolean isInMargin(PdfPage page, TextSegment segment, double width) {
        return segment.y() < width || segment.y() > page.height() - width;
    }

    /** A segment's text, without its numbers, and its height. */
    private static String key(PdfPage page, TextSegment segment) {
        String words = segment.text().replaceAll("\\d+", "#");
        return words + "@" + Math.round(segment.y() / 4) + (segment.y() > page.height() / 2 ? "v" : "^");
    }
}
