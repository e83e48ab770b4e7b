package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.store.text.Tokens;

/** A section, with what it is asked for by. */
@Entity
@Table(name = "section")
class SectionRow extends ProjectionRow {

    /** What a search finds; the paragraphs it finds each by itself. */
    String headingWords;

    static SectionRow of(RevisionRow revision, Section section) {
        SectionRow row =
                new SectionRow().of(revision, section.id().value(), section.position(), PartJson.write(section));
        String heading = section.heading() == null ? "" : section.heading();
        row.setWords(heading, section.paragraphs().stream().map(Paragraph::text).toList());
        row.headingWords = Tokens.searchColumn(List.of(heading));
        return row;
    }
}
