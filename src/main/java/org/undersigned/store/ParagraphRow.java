package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;

/** A paragraph, with what it is asked for by. */
@Entity
@Table(name = "paragraph")
class ParagraphRow extends ProjectionRow {

    String section;
    String kind;

    static ParagraphRow of(RevisionRow revision, Section section, Paragraph paragraph) {
        ParagraphRow row = new ParagraphRow()
                .of(revision, Integer.toString(paragraph.number()), paragraph.number(), PartJson.write(paragraph));
        row.section = section.id().value();
        row.kind = paragraph.kind().label();
        row.setWords(paragraph.text(), List.of());
        return row;
    }
}
