package org.undersigned.reading.structure.body;

import org.undersigned.reading.block.Block;

/**
 * Detects paragraphs that quote others: in quotation marks as a whole, or in italics after a dash. Bold words in quotation
 * marks, without a source behind them, are the letter's own.
 */
final class QuotationDetector {

    private static final String OPENING_MARKS = "«“\"„";

    private static final int MIN_LENGTH = 40;

    private QuotationDetector() {}

    /** Whether a paragraph is in quotation marks as a whole, or in italics after a dash. */
    static boolean isQuotation(Block block) {
        String text = block.text();
        if (text.length() > MIN_LENGTH && OPENING_MARKS.indexOf(text.charAt(0)) >= 0) {
            int close = Math.max(
                    text.lastIndexOf('”'),
                    Math.max(text.lastIndexOf('"'), Math.max(text.lastIndexOf('»'), text.lastIndexOf('“'))));
            String behind = text.substring(Math.max(close, 0) + 1).strip();
            boolean whole = close > text.length() / 2
                    && text.chars().skip(1).limit(close - 1L).noneMatch(c -> c == text.charAt(0) && c != '"');
            boolean inner = text.charAt(0) == '"' && text.indexOf('"', 1) < close;
            boolean attributed = behind.isEmpty() || behind.equals(".") || "-–—(".indexOf(behind.charAt(0)) >= 0;
            if (whole && !inner && attributed) {
                return !isStrong(block) || !behind.isEmpty() && !behind.equals(".");
            }
        }
        return block.isEmphasized() && !isStrong(block) && !text.isEmpty() && "—–-«“\"„‘".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isStrong(Block block) {
        return block.lines().stream()
                .flatMap(line -> line.runs().stream())
                .allMatch(run -> run.strong() || run.text().isBlank());
    }
}
