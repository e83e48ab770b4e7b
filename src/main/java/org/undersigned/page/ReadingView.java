package org.undersigned.page;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;

/**
 * A letter that was sent to be read: what would be published, and what was noticed beside the lines it was noticed in.
 *
 * @param letter the letter; {@code null} where it would be refused
 * @param lines of the file, where it is text
 * @param truncated whether there are more lines than are shown
 * @param withoutLine what was noticed in no line
 */
public record ReadingView(LetterView letter, List<Line> lines, boolean truncated, List<Finding> withoutLine) {

    /** So many lines are shown whole; of more, those where something was noticed and those around them. */
    private static final int MOST = 500;

    private static final int AROUND = 2;
    private static final int LONGEST = 2000;

    /** A line of the file, with what was noticed in it. */
    public record Line(int number, String text, List<Finding> findings) {}

    /** @param text the file's; {@code null} where it is none */
    public static ReadingView of(Letter letter, List<Finding> findings, String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text == null ? new String[0] : text.split("\\R", -1);
        for (int number = 1; number <= all.length; number++) {
            if (shown(number, all.length, findings) && lines.size() < MOST) {
                lines.add(line(number, all[number - 1], findings));
            }
        }
        List<Finding> elsewhere = findings.stream()
                .filter(finding ->
                        lines.stream().noneMatch(line -> line.findings().contains(finding)))
                .toList();
        return new ReadingView(
                letter == null ? null : LetterView.of(letter), lines, lines.size() < all.length, elsewhere);
    }

    private static boolean shown(int number, int all, List<Finding> findings) {
        return all <= MOST
                || findings.stream()
                        .anyMatch(finding -> finding.position().line() > 0
                                && Math.abs(finding.position().line() - number) <= AROUND);
    }

    private static Line line(int number, String text, List<Finding> findings) {
        String words = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new Line(
                number,
                words,
                findings.stream()
                        .filter(finding -> finding.position().line() == number)
                        .toList());
    }
}
