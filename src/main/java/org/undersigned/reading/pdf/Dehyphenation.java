package org.undersigned.reading.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.reading.block.LineBuilder;

/**
 * Joins the lines of a paragraph: with a space, or without the hyphen of a word that was split. Keeps the hyphen of words
 * that occur with a hyphen elsewhere in the document, and of URLs.
 */
final class Dehyphenation {

    /** A longer word could have been split to fill a line with this room, in font sizes. */
    private static final double MIN_ROOM = 3.5;

    private static final int MIN_LONG_WORD = 9;

    /** The number of unfilled lines that shows that the document's program splits no words. */
    private static final int MIN_UNFILLED = 3;

    private final Set<String> compounds = new HashSet<>();
    private final boolean splitsWords;

    Dehyphenation(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            for (TextSegment segment : page.segments()) {
                for (String word : segment.text().split("\\s+")) {
                    String bare = normalize(word);
                    int hyphen = bare.indexOf('-');
                    if (hyphen > 0 && hyphen < bare.length() - 1) {
                        compounds.add(bare);
                    }
                }
            }
        }
        this.splitsWords = pages.stream().mapToInt(Dehyphenation::countUnfilled).sum() < MIN_UNFILLED;
    }

    /** The lines with room at the end, or in wide spaces, although a long word follows. */
    private static int countUnfilled(PdfPage page) {
        List<TextSegment> segments = page.segments();
        Map<Long, Double> rights = new HashMap<>();
        segments.forEach(segment -> rights.merge(Math.round(segment.left()), segment.right(), Math::max));
        int unfilled = 0;
        for (int i = 0; i + 1 < segments.size(); i++) {
            TextSegment line = segments.get(i);
            TextSegment next = segments.get(i + 1);
            boolean follows = next.line() == line.line() + 1
                    && Math.abs(next.left() - line.left()) < 1
                    && next.y() - line.y() < 2 * line.size();
            double room = rights.get(Math.round(line.left())) - line.right();
            String word = next.text().split("\\s", 2)[0];
            boolean continued = Character.isLowerCase(next.text().codePointAt(0))
                    && !ParagraphBreaks.isHyphenated(line, next)
                    && word.length() >= MIN_LONG_WORD
                    && room < next.firstWordWidth();
            unfilled += follows && continued && room > MIN_ROOM * line.size() ? 1 : 0;
        }
        return unfilled;
    }

    private static String normalize(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1)) && word.charAt(to - 1) != '-') {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }

    void join(TextSegment line, TextSegment next, LineBuilder lineBuilder) {
        String last = line.text().substring(line.text().lastIndexOf(' ') + 1);
        boolean address = last.contains("://") && shareLink(line, next);
        if (ParagraphBreaks.isHyphenated(line, next)) {
            String first = next.text().split("\\s", 2)[0];
            if (!address && splitsWords && !compounds.contains(normalize(last + first))) {
                lineBuilder.dropHyphen();
            }
        } else if (!address) {
            lineBuilder.appendSpace();
        }
    }

    private static boolean shareLink(TextSegment line, TextSegment next) {
        String link = line.glyphs().get(line.glyphs().size() - 1).link();
        return link != null && link.equals(next.glyphs().get(0).link());
    }
}
