package org.undersigned.reading.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The font sizes of a document: of the body text, and of the headings in descending order. */
final class FontSizes {

    /** Headings have more than this times the font size of the body. */
    private static final double HEADING_RATIO = 1.12;

    private final double body;
    private final TreeSet<Long> headings = new TreeSet<>(Comparator.reverseOrder());

    FontSizes(List<PdfPage> pages) {
        this.body = body(pages);
        for (PdfPage page : pages) {
            page.segments().stream()
                    .filter(segment -> isHeading(segment.size()))
                    .forEach(segment -> headings.add(Math.round(segment.size())));
        }
    }

    /** The font size of most characters, rounded to half points. */
    static double body(List<PdfPage> pages) {
        Map<Long, Integer> characters = new HashMap<>();
        for (PdfPage page : pages) {
            page.segments()
                    .forEach(segment -> characters.merge(
                            Math.round(segment.size() * 2), segment.glyphs().size(), Integer::sum));
        }
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2.0)
                .orElse(1.0);
    }

    boolean isHeading(double size) {
        return size > HEADING_RATIO * body;
    }

    boolean isSmall(double size) {
        return size < 0.93 * body;
    }

    /** The level of a heading by its font size: 1 for the largest, at most 6. */
    int headingLevel(double size) {
        return Math.min(6, headings.headSet(Math.round(size)).size() + 1);
    }
}
