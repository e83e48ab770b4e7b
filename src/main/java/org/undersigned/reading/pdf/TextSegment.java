package org.undersigned.reading.pdf;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.Run;

/**
 * A part of a line without wide gaps.
 *
 * @param line the line on the page, from 1
 */
record TextSegment(int page, int line, List<Glyph> glyphs) {

    /** The minimum width of a space, in font sizes. */
    private static final double SPACE_WIDTH = 0.17;

    TextSegment {
        glyphs = List.copyOf(glyphs);
    }

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double y() {
        return glyphs.get(0).y();
    }

    /** The largest font size of its glyphs, without superscript. */
    double size() {
        return glyphs.stream()
                .filter(glyph -> !glyph.raised())
                .mapToDouble(Glyph::size)
                .max()
                .orElse(glyphs.get(0).size());
    }

    boolean strong() {
        return glyphs.stream().allMatch(glyph -> glyph.strong() || glyph.blank());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && hasGap(before, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString().replace('\u00A0', ' ').strip();
    }

    /** The width of its first word. */
    double firstWordWidth() {
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && (glyph.blank() || hasGap(before, glyph))) {
                return before.right() - left();
            }
            before = glyph;
        }
        return right() - left();
    }

    static boolean hasGap(Glyph one, Glyph next) {
        return next.x() - one.right() > SPACE_WIDTH * Math.max(one.size(), next.size());
    }

    /** Appends its text; superscript numbers become note references. */
    void appendTo(LineBuilder lineBuilder, Position at, boolean plain) {
        Glyph before = null;
        StringBuilder note = new StringBuilder();
        for (Glyph glyph : glyphs) {
            if (glyph.raised() && !glyph.blank()) {
                note.append(glyph.text());
                before = glyph;
                continue;
            }
            appendReference(note, lineBuilder, at);
            if (before != null && hasGap(before, glyph)) {
                lineBuilder.append(" ", Run.plain(""), at);
            }
            lineBuilder.append(
                    glyph.text(), new Run("", !plain && glyph.emphasis(), !plain && glyph.strong(), glyph.link()), at);
            before = glyph;
        }
        appendReference(note, lineBuilder, at);
    }

    private static void appendReference(StringBuilder note, LineBuilder lineBuilder, Position at) {
        String label = note.toString().strip();
        if (label.matches("\\d{1,3}(?:, ?\\d{1,3}){1,9}")) {
            for (String number : label.split(", ?")) {
                lineBuilder.append("[%s]".formatted(number), new Run("", false, false, "#note-" + number), at);
            }
        } else if (label.matches("\\d{1,4}|[*†‡§]{1,3}|[ivxl]{1,6}")) {
            lineBuilder.append("[%s]".formatted(label), new Run("", false, false, "#note-" + label), at);
        } else if (!label.isEmpty()) {
            lineBuilder.append(label, Run.plain(""), at);
        }
        note.setLength(0);
    }
}
