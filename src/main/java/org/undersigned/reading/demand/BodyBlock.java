package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.reading.context.Passage;

/**
 * A heading or paragraph of the body, in the order of the letter.
 *
 * @param paragraph {@code null} for a heading
 * @param passage the paragraph's words; {@code null} for a heading
 */
record BodyBlock(Section section, Paragraph paragraph, Passage passage) {

    static List<BodyBlock> list(List<Section> sections, List<Passage> passages) {
        List<BodyBlock> blocks = new ArrayList<>();
        Iterator<Passage> passage = passages.iterator();
        for (Section section : sections) {
            if (section.heading() != null) {
                blocks.add(new BodyBlock(section, null, null));
            }
            section.paragraphs().forEach(paragraph -> blocks.add(new BodyBlock(section, paragraph, passage.next())));
        }
        return blocks;
    }

    boolean isHeading() {
        return paragraph == null;
    }

    boolean isItem() {
        return paragraph != null && paragraph.kind() == Paragraph.Kind.ITEM;
    }

    /** Whether the writers speak: not a heading, a note, or somebody whom they quote. */
    boolean isWriters() {
        return isItem() || paragraph != null && paragraph.kind() == Paragraph.Kind.PARAGRAPH;
    }
}
