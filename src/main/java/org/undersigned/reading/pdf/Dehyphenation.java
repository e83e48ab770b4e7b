package org.undersigned.reading.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.reading.block.LineBuilder;

/**
 * Joins the lines of a paragraph: with a space, or without the hyphen of a word that was split. Keeps the hyphen of words
 * that occur with a hyphen elsewhere in the document, and of URLs.
 */
final class Dehyphenation {

    private final Set<String> compounds = new HashSet<>();

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
            if (!address && !compounds.contains(normalize(last + first))) {
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
