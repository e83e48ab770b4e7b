package org.undersigned.cli.reading;

import org.undersigned.cli.console.AnsiStyle;

/**
 * The part of a source line that fits on the terminal, and the column of a finding in it. Tabs become spaces; wide
 * characters count as two columns.
 *
 * @param line the excerpt
 * @param indent the number of columns before the caret
 */
record SourceExcerpt(String line, int indent) {

    private static final String TAB = "    ";
    private static final char ELLIPSIS = '…';

    /** @param column from 1, in {@code char}s, as in findings */
    static SourceExcerpt at(String line, int column, int columns) {
        int at = Math.max(0, Math.min(column - 1, line.length()));
        int start = 0;
        int before = width(line, 0, at);
        int room = columns / 2;
        while (start < at && before > room) {
            int next = start + Character.charCount(line.codePointAt(start));
            before -= width(line, start, next);
            start = next;
        }
        StringBuilder shown = new StringBuilder();
        if (start > 0) {
            shown.append(ELLIPSIS);
            before++;
        }
        int used = start > 0 ? 1 : 0;
        int end = start;
        while (end < line.length()) {
            int next = end + Character.charCount(line.codePointAt(end));
            used += width(line, end, next);
            if (used >= columns) {
                break;
            }
            end = next;
        }
        shown.append(printable(line.substring(start, end)).stripTrailing());
        if (end < line.length()) {
            shown.append(ELLIPSIS);
        }
        return new SourceExcerpt(shown.toString(), before);
    }

    private static int width(String line, int from, int to) {
        return AnsiStyle.width(printable(line.substring(from, to)));
    }

    private static String printable(String text) {
        return AnsiStyle.sanitize(text.replace("\t", TAB));
    }
}
