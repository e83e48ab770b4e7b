package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Location;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.structure.outline.CitationExtractor;
import org.undersigned.reading.structure.outline.InlineMarkdown;
import org.undersigned.reading.structure.outline.NoteMarks;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.PlainTextLayout;
import org.undersigned.reading.structure.outline.TextBlock;

/** Builds the sections of a letter, with numbered paragraphs, from the blocks of its body and its notes. */
final class SectionBuilder {

    private final PlainTextLayout layout;
    private final CitationExtractor citationExtractor;
    private final List<Passage> passages;
    private final List<Section> sections = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int number;
    private TextBlock heading;
    private int headingAt = -1;

    SectionBuilder(PlainTextLayout layout, CitationExtractor citationExtractor, List<Passage> passages) {
        this.layout = layout;
        this.citationExtractor = citationExtractor;
        this.passages = passages;
    }

    List<Section> build(Outline outline) {
        List<TextBlock> body = outline.body();
        for (int i = 0; i < body.size(); i++) {
            TextBlock text = body.get(i);
            if (text.text().isBlank()) {
                continue;
            }
            if (text.role() == TextBlock.TextRole.HEADING) {
                endSection();
                heading = text;
                headingAt = i;
            } else {
                addParagraph(text, layout.body().get(i));
            }
        }
        for (int i = 0; i < outline.notes().size(); i++) {
            if (!outline.notes().get(i).text().isBlank()) {
                addParagraph(outline.notes().get(i), layout.notes().get(i));
            }
        }
        endSection();
        return sections;
    }

    private void addParagraph(TextBlock text, PlainTextLayout.CharSpan span) {
        Cancellation.check();
        Location location = new Location(sectionId(), ++number);
        paragraphs.add(new Paragraph(
                number,
                switch (text.role()) {
                    case ITEM -> Paragraph.Kind.ITEM;
                    case QUOTATION -> Paragraph.Kind.QUOTATION;
                    case NOTE -> Paragraph.Kind.NOTE;
                    default -> Paragraph.Kind.PARAGRAPH;
                },
                text.text(),
                InlineMarkdown.render(text),
                layout.text().quote(span.from(), span.to()),
                text.label()));
        passages.add(new Passage(
                location,
                layout.text(),
                span.from(),
                span.to(),
                citationExtractor.extract(text, location, span.from()),
                NoteMarks.find(text),
                text.label(),
                text.cells()));
    }

    private Slug sectionId() {
        return new Slug(Integer.toString(sections.size() + 1));
    }

    /** Ends the open section. Text before the first heading is a section of its own; an empty one is omitted. */
    private void endSection() {
        if (heading == null && paragraphs.isEmpty()) {
            return;
        }
        PlainTextLayout.CharSpan span = heading == null ? null : layout.body().get(headingAt);
        sections.add(new Section(
                sectionId(),
                sections.size() + 1,
                heading == null ? 1 : heading.level(),
                heading == null ? null : heading.text(),
                heading == null ? null : layout.text().quote(span.from(), span.to()),
                paragraphs));
        paragraphs.clear();
        heading = null;
    }
}
