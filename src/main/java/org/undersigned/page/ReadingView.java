package org.undersigned.page;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;

/**
 * The result of reading an uploaded letter: the letter, and the lines of its file with their findings.
 *
 * @param letter {@code null} if it would be refused
 * @param lines of the file, if it is text
 * @param truncated whether some lines are left out
 * @param withoutLine the findings without a line
 */
public record ReadingView(LetterView letter, List<Line> lines, boolean truncated, List<Finding> withoutLine) {

    /** A file with more lines is shown in excerpts around its findings. */
    private static final int MAX_LINES = 500;

    private static final int CONTEXT_LINES = 2;
    private static final int MAX_LINE_LENGTH = 2000;

    /** A line of the file and its findings. */
    public record Line(int number, String text, List<Finding> findings) {}

    /** @param text the text of the file; {@code null} if it is not text */
    public static ReadingView of(Letter letter, List<Finding> findings, String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text == null ? new String[0] : text.split("\\R", -1);
        for (int number = 1; number <= all.length; number++) {
            if (shown(number, all.length, findings) && lines.size() < MAX_LINES) {
                lines.add(line(number, all[number - 1], findings));
            }
        }
        List<Finding> withoutLine = findings.stream()
                .filter(finding ->
                        lines.stream().noneMatch(line -> line.findings().contains(finding)))
                .toList();
        return new ReadingView(
                letter == null ? null : LetterView.of(letter), lines, lines.size() < all.length, withoutLine);
    }

    private static boolean shown(int number, int all, List<Finding> findings) {
        return all <= MAX_LINES
                || findings.stream()
                        .anyMatch(finding -> finding.position().line() > 0
                                && Math.abs(finding.position().line() - number) <= CONTEXT_LINES);
    }

    private static Line line(int number, String text, List<Finding> findings) {
        String words = text.length() > MAX_LINE_LENGTH ? text.substring(0, MAX_LINE_LENGTH) + "…" : text;
        return new Line(
                number,
                words,
                findings.stream()
                        .filter(finding -> finding.position().line() == number)
                        .toList());
    }
}
