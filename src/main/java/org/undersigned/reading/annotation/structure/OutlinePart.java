package org.undersigned.reading.annotation.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.annotation.key.PartKind;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.structure.outline.TextBlock;

/**
 * A part of an outline.
 *
 * @param position its position in the file; {@link Position#NOWHERE} if it is not known
 * @param origin what it was in the outline that was read; {@code null} if the publisher stated it or what is around it
 * @param stated whether the publisher says that its words are of this kind
 */
record OutlinePart(
        PartKind kind, int level, List<Run> runs, Position position, String label, Object origin, boolean stated) {

    private static final Set<PartKind> NAMES = Set.of(PartKind.RECIPIENT, PartKind.SIGNATORY);
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;/|·•–—&-]+");
    private static final Pattern CONJUNCTION = Pattern.compile("\\p{Ll}{1,4}");

    static OutlinePart ofWords(PartKind kind, String words, Position position, Object origin) {
        return new OutlinePart(kind, 0, List.of(Run.plain(words)), position, null, origin, false);
    }

    String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    boolean hasWords() {
        return text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What remains of a part; of a line with several names, without the marks and the conjunction between them. */
    OutlinePart remnant() {
        if (!NAMES.contains(kind)) {
            return this;
        }
        String text = text();
        Matcher separators = SEPARATORS.matcher(text);
        int from = separators.lookingAt() ? separators.end() : 0;
        int to = text.length();
        while (to > from && SEPARATORS.matcher(text.substring(to - 1, to)).matches()) {
            to--;
        }
        boolean conjunction = CONJUNCTION.matcher(text.substring(from, to)).matches();
        return slice(from, conjunction ? from : to);
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
        return new OutlinePart(kind, level, some, position, start == 0 ? label : null, null, stated);
    }

    TextBlock toTextBlock() {
        return new TextBlock(TextBlock.TextRole.valueOf(kind.name()), level, runs, position, label);
    }
}
