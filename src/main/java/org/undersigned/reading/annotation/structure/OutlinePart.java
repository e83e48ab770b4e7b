package org.undersigned.reading.annotation.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.annotation.key.PartKind;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.structure.line.TextBlock;

/**
 * A part of an outline.
 *
 * @param position its position in the file; {@link Position#NOWHERE} if it is not known
 * @param origin what it was in the outline that was read; {@code null} if the publisher stated it
 */
record OutlinePart(PartKind kind, int level, List<Run> runs, Position position, String label, Object origin) {

    static OutlinePart ofWords(PartKind kind, String words, Position position, Object origin) {
        return new OutlinePart(kind, 0, List.of(Run.plain(words)), position, null, origin);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    boolean hasWords() {
        return text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The part of its words between two offsets, without white space around it. */
    OutlinePart slice(int from, int to) {
        String text = text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        List<Run> some = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int first = Math.max(0, start - at);
            int last = Math.min(run.text().length(), end - at);
            if (first < last) {
                some.add(new Run(run.text().substring(first, last), run.emphasis(), run.strong(), run.link()));
            }
            at += run.text().length();
        }
        return new OutlinePart(kind, level, some, position, start == 0 ? label : null, null);
    }

    TextBlock toTextBlock() {
        return new TextBlock(TextBlock.TextRole.valueOf(kind.name()), level, runs, position, label);
    }
}
