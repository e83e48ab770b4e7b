package org.undersigned.page;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;

/** Adjacent paragraphs of the same kind: the items of a list, or a paragraph, a quotation or a note. */
public record ParagraphGroup(Paragraph.Kind kind, List<Line> lines) {

    /** A paragraph split into spans. */
    public record Line(Paragraph paragraph, List<InlineSpan> spans) {}

    public boolean list() {
        return kind == Paragraph.Kind.ITEM;
    }

    public boolean quotation() {
        return kind == Paragraph.Kind.QUOTATION;
    }

    public boolean note() {
        return kind == Paragraph.Kind.NOTE;
    }

    static List<ParagraphGroup> groupsOf(Letter letter, Section section) {
        List<ParagraphGroup> groups = new ArrayList<>();
        for (Paragraph paragraph : section.paragraphs()) {
            Line line = new Line(paragraph, InlineSpans.spansOf(letter, paragraph));
            ParagraphGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.kind == paragraph.kind() && paragraph.kind() != Paragraph.Kind.PARAGRAPH) {
                last.lines.add(line);
            } else {
                groups.add(new ParagraphGroup(paragraph.kind(), new ArrayList<>(List.of(line))));
            }
        }
        return groups;
    }
}
