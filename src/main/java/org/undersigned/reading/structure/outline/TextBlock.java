package org.undersigned.reading.structure.outline;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;

/**
 * A heading, paragraph, item, quotation or note with its lines joined.
 *
 * @param label the number or letter of an item, or the label of a note: "1"; {@code null} if it has none
 * @param cells where in the text the cells of a table's row begin, in {@code char}s; empty if it is no row
 */
public record TextBlock(
        TextRole role, int level, List<Run> runs, Position position, String label, List<Integer> cells) {

    public TextBlock {
        runs = List.copyOf(runs);
        cells = List.copyOf(cells);
    }

    /** A text that is no row of a table. */
    public TextBlock(TextRole role, int level, List<Run> runs, Position position, String label) {
        this(role, level, runs, position, label, List.of());
    }

    public TextBlock(TextRole role, int level, List<Run> runs, Position position) {
        this(role, level, runs, position, null);
    }

    /** The roles of a text block. */
    public enum TextRole {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTATION,
        NOTE
    }

    public static TextBlock of(TextRole textRole, int level, Block block) {
        List<Run> runs = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int length = 0;
        for (Line line : block.lines()) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(" "));
                length++;
            }
            starts.add(length);
            List<Run> words = strip(line.runs());
            runs.addAll(words);
            length += words.stream().mapToInt(run -> run.text().length()).sum();
        }
        return new TextBlock(
                textRole,
                level,
                runs,
                block.position(),
                textRole == TextRole.ITEM ? labelOf(block.marker()) : null,
                block.kind() == Block.Kind.ROW && starts.size() > 1 ? starts : List.of());
    }

    /** The marker of an item if it is a number or a letter, not a bullet. */
    private static String labelOf(String marker) {
        boolean label = marker != null && marker.chars().anyMatch(Character::isLetterOrDigit);
        return label ? marker.strip() : null;
    }

    /** A heading without the marks of notes behind its words. */
    public static TextBlock heading(int level, Block block) {
        return of(TextRole.HEADING, level, NoteReferences.remove(block));
    }

    /** A note, whose label is in its markup or at its beginning. */
    public static TextBlock note(Block block) {
        TextBlock note = of(TextRole.NOTE, 0, block);
        String marker = block.marker() == null ? "" : block.marker().replaceAll("[.):\\s]+$", "");
        boolean labelled = block.kind() == Block.Kind.NOTE || !marker.isEmpty() && Character.isDigit(marker.charAt(0));
        String label = labelled && !marker.isEmpty() ? NoteMarks.normalize(marker) : NoteMarks.label(note.text());
        return new TextBlock(note.role, note.level, note.runs, note.position, label);
    }

    /** A heading that was written as an item, with its number. */
    public static TextBlock numberedHeading(int level, Block item) {
        List<Run> runs = item.behindMarker(heading(level, item).runs);
        return new TextBlock(TextRole.HEADING, level, runs, item.position(), null);
    }

    /** This block joined with its continuation; the two parts of a word at a hyphen without a space between. */
    public TextBlock join(TextBlock rest) {
        List<Run> all = new ArrayList<>(runs);
        String text = text();
        boolean word = text.length() > 1
                && text.endsWith("-")
                && Character.isLowerCase(text.charAt(text.length() - 2))
                && Character.isLowerCase(rest.text().codePointAt(0));
        if (!word) {
            all.add(Run.plain(" "));
        }
        all.addAll(rest.runs);
        return new TextBlock(role, level, all, position, label);
    }

    /** This heading with another level. */
    public TextBlock withLevel(int other) {
        return new TextBlock(role, other, runs, position, label, cells);
    }

    /** The text, as in the plain text of the letter. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Removes white space at the ends of a line, which belongs to the line break. */
    private static List<Run> strip(List<Run> runs) {
        int from = 0;
        int to = runs.size();
        while (from < to && runs.get(from).text().isBlank()) {
            from++;
        }
        while (from < to && runs.get(to - 1).text().isBlank()) {
            to--;
        }
        List<Run> kept = new ArrayList<>(runs.subList(from, to));
        if (!kept.isEmpty()) {
            kept.set(0, withText(kept.get(0), kept.get(0).text().stripLeading()));
            int last = kept.size() - 1;
            kept.set(last, withText(kept.get(last), kept.get(last).text().stripTrailing()));
        }
        return kept;
    }

    private static Run withText(Run run, String text) {
        return new Run(text, run.emphasis(), run.strong(), run.link());
    }
}
