package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.store.index.IndexedWords;
import org.undersigned.store.index.SearchIndex;
import org.undersigned.store.text.Tokens;

/** Projection row of a section with its query columns. */
@Entity
@Table(name = "section")
class SectionRow extends ProjectionRow {

    /** The words that a search finds; it finds paragraphs by their own rows. */
    String headingWords;

    SectionRow() {}

    SectionRow(RevisionRow revision, Section section) {
        super(revision, section.id().value(), section.position(), PartJson.write(section));
        String heading = section.heading() == null ? "" : section.heading();
        setWords(heading, section.paragraphs().stream().map(Paragraph::text).toList());
        headingWords = Tokens.searchColumn(List.of(heading));
    }

    @Override
    void addTo(SearchIndex index) {
        super.addTo(index);
        index.add(IndexedWords.SECTION_HEADING, id, letter, position, headingWords);
    }
}
