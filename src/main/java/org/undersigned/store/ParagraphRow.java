package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;

/** Projection row of a paragraph with its query columns. */
@Entity
@Table(name = "paragraph")
class ParagraphRow extends ProjectionRow {

    String section;
    String kind;

    ParagraphRow() {}

    ParagraphRow(RevisionRow revision, Section section, Paragraph paragraph) {
        super(revision, Integer.toString(paragraph.number()), paragraph.number(), PartJson.write(paragraph));
        this.section = section.id().value();
        kind = paragraph.kind().label();
        setWords(paragraph.text(), List.of());
    }

    /** A paragraph that moves to another section is the same document in another place. */
    @Override
    String fingerprint() {
        return section + "\n" + super.fingerprint();
    }
}
