package org.undersigned.reading.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Decides whether a line starts a paragraph, and whether the line above it was wrapped or ends in a hard break. */
final class ParagraphBreaks {

    /** The maximum distance of two lines of a paragraph, in line spacings. */
    private static final double MAX_SPACING = 1.25;

    /** The minimum first-line indent, in font sizes. */
    private static final double MIN_INDENT = 0.8;

    private static final Pattern MARKER = Pattern.compile("^(?:[•·▪◦‣●○■□➢➤✓–*-]|\\(?\\d{1,5}[.)])\\s.*");

    private final double left;
    private final double right;
    private final LineSpacing spacing;
    private final FootnoteLinks footnoteLinks;

    ParagraphBreaks(double left, double right, LineSpacing spacing, FootnoteLinks footnoteLinks) {
        this.left = left;
        this.right = right;
        this.spacing = spacing;
        this.footnoteLinks = footnoteLinks;
    }

    boolean isBreak(List<TextSegment> open, TextSegment next) {
        TextSegment first = open.get(0);
        TextSegment last = open.get(open.size() - 1);
        double size = last.size();
        double distance = next.y() - last.y();
        boolean wrapped = isWrapped(last, next);
        if (next.page() != last.page()
                || distance <= 0
                || distance > MAX_SPACING * spacing.forSize(size)
                || Math.abs(next.size() - size) > 0.08 * size
                || footnoteLinks.noteLabel(next) != null) {
            return true;
        }
        boolean item = startsWithMarker(first);
        boolean hangs =
                item && Math.abs(next.left() - first.left()) < 0.5 * size || next.left() < last.left() - 0.5 * size;
        if (startsWithMarker(next) && (!wrapped || hangs)) {
            return true;
        }
        if (item) {
            return next.left() < first.left() + 0.3 * size;
        }
        boolean indented = next.left() > left + MIN_INDENT * size && last.left() < left + 0.5 * size;
        return indented && open.size() > 1
                || indented && !wrapped
                || next.strong() != last.strong() && !wrapped
                || next.line() == last.line();
    }

    private static boolean startsWithMarker(TextSegment segment) {
        String text = segment.text();
        return MARKER.matcher(text.substring(0, Math.min(12, text.length()))).matches();
    }

    /** Whether the first word of the next line would not fit on this one. */
    boolean isWrapped(TextSegment line, TextSegment next) {
        return line.right() + 0.2 * line.size() + next.firstWordWidth() > right - 1;
    }

    /** Whether a line ends in a hyphen and the next starts in lower case. */
    static boolean isHyphenated(TextSegment line, TextSegment next) {
        String text = line.text();
        String rest = next.text();
        int end = text.length() - 1;
        return end > 0
                && !rest.isEmpty()
                && "-\u2010\u00AD".indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLowerCase(rest.charAt(0));
    }
}
