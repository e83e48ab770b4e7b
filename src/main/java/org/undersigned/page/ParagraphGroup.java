package org.undersigned.page;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;

/** Paragraphs of one kind that stand together: the items of one list, or a single paragraph, quotation or note. */
public record ParagraphGroup(Paragraph.Kind kind, List<Line> lines) {

    /** A paragraph, parted into its runs. */
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
        List<ParagraphGroup> blocks = new ArrayList<>();
        for (Paragraph paragraph : section.paragraphs()) {
            Line line = new Line(paragraph, InlineSpans.spansOf(letter, paragraph));
            ParagraphGroup last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && last.kind == paragraph.kind() && paragraph.kind() != Paragraph.Kind.PARAGRAPH) {
                last.lines.add(line);
            } else {
                blocks.add(new ParagraphGroup(paragraph.kind(), new ArrayList<>(List.of(line))));
            }
        }
        return blocks;
    }
}
